package nl.expliciet.generator.check.rule;

import java.util.List;
import nl.expliciet.generator.check.Suggestion;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Recommendation;
import nl.expliciet.generator.model.Secretariat;
import nl.expliciet.generator.model.Stated;

/** An owner is a party's id or plain text: what looks like an id and nearly is one, was meant to be one. */
final class OwnerRule implements Rule {

  @Override
  public void check(Subject subject) {
    Stated<Secretariat> secretariat = subject.dossier().identity().secretariat();
    secretariat
        .value()
        .ifPresent(kept -> check(subject, kept.organisation(), "secretariaat.organisatie"));
    for (EvaluationChapter evaluation : subject.dossier().evaluations()) {
      for (Recommendation recommendation : evaluation.recommendations()) {
        String place = "evaluaties." + evaluation.id() + ".aanbevelingen." + recommendation.id();
        check(subject, recommendation.owner(), place + ".eigenaar");
      }
    }
  }

  private static void check(Subject subject, Stated<String> owner, String place) {
    List<String> parties = subject.dossier().parties().stream().map(Party::id).toList();
    owner
        .value()
        .filter(text -> text.matches("[a-z0-9-]+") && !parties.contains(text))
        .filter(text -> !Suggestion.nearest(text, parties).isEmpty())
        .ifPresent(
            text -> subject.unknown("@party", text, parties, subject.places().of(place), place));
  }
}
