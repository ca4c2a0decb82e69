package nl.expliciet.generator.view.portfolio;

import java.util.List;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.portfolio.Participation;

/** Makes the lists of what a body's parties promised and of what they were promised. */
record PromiseComposer(PageWords words, Names names, Addresses addresses) {

  List<BodyPage.Promise> promised(List<Participation> parts) {
    return parts.stream()
        .flatMap(
            part ->
                part.promised().stream()
                    .map(one -> promise(part, one, "orgaan.promised.to", one.promisedTo())))
        .toList();
  }

  List<BodyPage.Promise> received(List<Participation> parts) {
    return parts.stream()
        .flatMap(
            part ->
                part.received().stream()
                    .map(one -> promise(part, one, "orgaan.received.by", one.promisedBy())))
        .toList();
  }

  private BodyPage.Promise promise(
      Participation part, ExplicitationAgreement agreement, String key, List<Ref> others) {
    Dossier dossier = part.dossier();
    return new BodyPage.Promise(
        agreement.id(),
        new Link(addresses.agreement(dossier, agreement.id()), agreement.title()),
        status(agreement.status()),
        words.text(key, names.parties(dossier, others)),
        dossier.identity().title(),
        agreement.revisitBefore().value().map(date -> words.text("orgaan.revisit", words.date(date))).orElse(""));
  }

  private Flag status(AgreementStatus status) {
    String label = words.label(status);
    return switch (status) {
      case PROPOSED -> new Flag(Icon.PROPOSED.svg(), "proposed", label);
      case AGREED -> new Flag(Icon.AGREED.svg(), "settled", label);
      case DISPUTED -> new Flag(Icon.DISPUTED.svg(), "attention", label);
      case REVISED -> new Flag(Icon.REVISED.svg(), "past", label);
      case LAPSED -> new Flag(Icon.LAPSED.svg(), "past", label);
    };
  }
}
