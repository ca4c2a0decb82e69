package nl.expliciet.generator.check.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.check.Mention;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.model.Source;

/** Every reference by id must lead to something. */
final class ReferenceRule implements Rule {

  @Override
  public void check(Subject subject) {
    Map<Shape.Target, List<String>> known = new EnumMap<>(Shape.Target.class);
    for (Shape.Target kind : Shape.Target.values()) {
      known.put(kind, known(subject, kind));
    }
    for (Mention mention : subject.places().mentions()) {
      mention.kind().ifPresent(kind -> check(subject, mention, kind, known.get(kind)));
    }
  }

  private static void check(
      Subject subject, Mention mention, Shape.Target kind, List<String> known) {
    if (!known.contains(mention.id())) {
      subject.unknown(word(kind), mention.id(), known, mention.position(), mention.place());
    }
  }

  private static List<String> known(Subject subject, Shape.Target kind) {
    Dossier dossier = subject.dossier();
    return switch (kind) {
      case PARTY -> dossier.parties().stream().map(Party::id).toList();
      case BODY -> bodies(subject.surroundings().shared().bodies());
      case AGREEMENT -> dossier.agreements().stream().map(ExplicitationAgreement::id).toList();
      case SOURCE -> dossier.sources().stream().map(Source::id).toList();
    };
  }

  static List<String> bodies(List<RepresentativeBody> bodies) {
    return bodies.stream().map(RepresentativeBody::id).toList();
  }

  private static String word(Shape.Target kind) {
    return switch (kind) {
      case PARTY -> "@party";
      case BODY -> "@body";
      case AGREEMENT -> "@agreement";
      case SOURCE -> "@source";
    };
  }
}
