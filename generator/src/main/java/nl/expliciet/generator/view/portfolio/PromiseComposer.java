package nl.expliciet.generator.view.portfolio;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.portfolio.Contribution;
import nl.expliciet.generator.portfolio.Participation;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.voice.Icons;
import nl.expliciet.generator.view.voice.Voice;

/** Makes the lists of what a body's parties promised, of what they were promised and of what is only described. */
record PromiseComposer(Voice words, Addresses addresses) {

    List<BodyPage.Promises> promised(List<Participation> parts) {
        return byDossier(
                parts,
                Participation::promised,
                (part, one) -> promise(part, one, "orgaan.promised.to", one.promisedTo()));
    }

    List<BodyPage.Promises> received(List<Participation> parts) {
        return byDossier(
                parts,
                Participation::received,
                (part, one) -> promise(part, one, "orgaan.received.by", one.promisedBy()));
    }

    List<BodyPage.Promises> described(List<Participation> parts) {
        return byDossier(
                parts,
                Participation::described,
                (part, one) -> promise(part, one, "orgaan.described.for", one.promisedBy()));
    }

    private List<BodyPage.Promises> byDossier(
            List<Participation> parts,
            Function<Participation, List<Contribution.Agreement>> agreements,
            BiFunction<Participation, Contribution.Agreement, BodyPage.Promise> promise) {
        return parts.stream()
                .filter(part -> !agreements.apply(part).isEmpty())
                .map(part -> new BodyPage.Promises(
                        new Link(
                                addresses.dossier(part.dossier()),
                                part.dossier().title()),
                        agreements.apply(part).stream()
                                .map(one -> promise.apply(part, one))
                                .toList()))
                .toList();
    }

    private BodyPage.Promise promise(
            Participation part, Contribution.Agreement agreement, String key, List<Ref> others) {
        Contribution dossier = part.dossier();
        return new BodyPage.Promise(
                agreement.id(),
                new Link(addresses.agreement(dossier, agreement.id()), agreement.title()),
                status(agreement.status()),
                words.say(key, words.parties(dossier, others)),
                agreement
                        .revisitBefore()
                        .value()
                        .map(date -> words.say("orgaan.revisit", words.date(date)))
                        .orElse(""));
    }

    private Flag status(AgreementStatus status) {
        return new Flag(Html.icon(Icons.icon(status)), Icons.tone(status), words.label(status));
    }
}
