package nl.expliciet.generator.view.portfolio;

import java.util.List;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.portfolio.Participation;
import nl.expliciet.generator.view.Icons;

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
    return new Flag(Icons.icon(status).svg(), Icons.tone(status), words.label(status));
  }
}
