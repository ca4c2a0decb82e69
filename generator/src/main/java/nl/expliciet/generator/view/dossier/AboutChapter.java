package nl.expliciet.generator.view.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.format.PublicationFormat;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.Identity;
import nl.expliciet.generator.model.Period;
import nl.expliciet.generator.model.Publication;
import nl.expliciet.generator.model.Recalibration;
import nl.expliciet.generator.model.Secretariat;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.Facts;

/** About the dossier itself: its term, who keeps and signed it, what publication and archive ask, accepted warnings. */
final class AboutChapter implements ChapterComposer {

    @Override
    public String id() {
        return "publicatie";
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(scribe.facts(facts(scribe)));
        signatures(scribe, blocks);
        scribe.dossier().publication().value().ifPresent(p -> publication(scribe, p, blocks));
        blocks.addAll(new AcceptedWarnings(scribe).blocks());
        return blocks;
    }

    private static List<Facts.Fact> facts(Scribe scribe) {
        Identity identity = scribe.dossier().identity();
        Html day = Html.text(scribe.date(scribe.context().referenceDate()));
        return Stream.of(
                        scribe.fact("over.status", Html.text(scribe.label(identity.status()))),
                        scribe.fact("over.vastgesteld", scribe.statedDate(identity.adopted())),
                        scribe.fact("over.looptijd", scribe.stated(identity.term(), term -> period(scribe, term))),
                        scribe.fact(
                                "over.herijking",
                                scribe.stated(identity.recalibration(), r -> recalibration(scribe, r))),
                        scribe.fact(
                                "over.secretariaat",
                                scribe.stated(identity.secretariat(), s -> secretariat(scribe, s))),
                        scribe.fact("over.peildatum", day))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A period from and until a date, of which either may be unknown. */
    static Html period(Scribe scribe, Period period) {
        Html from = scribe.statedDate(period.from());
        Html until = scribe.statedDate(period.until());
        if (until.isEmpty()) {
            return Html.text(scribe.say("vanaf") + " ").plus(from);
        }
        return from.isEmpty()
                ? Html.text(scribe.say("tot") + " ").plus(until)
                : from.plus(Html.text(" " + scribe.say("tot") + " ")).plus(until);
    }

    private static Html recalibration(Scribe scribe, Recalibration recalibration) {
        Html last = Html.text(scribe.say("over.herijking.laatste") + " ").plus(scribe.statedDate(recalibration.last()));
        Optional<LocalDate> next = recalibration.next();
        return next.map(day -> last.plus(Html.text(scribe.say("over.herijking.volgende", scribe.date(day)))))
                .orElse(last);
    }

    private static Html secretariat(Scribe scribe, Secretariat secretariat) {
        Html who = scribe.stated(secretariat.organisation(), name -> Html.text(scribe.partyOrText(name)));
        Html contact = scribe.stated(secretariat.contact(), Html::text);
        return contact.isEmpty() ? who : who.plus(Html.text(", ")).plus(contact);
    }

    private static void signatures(Scribe scribe, List<Block> blocks) {
        if (scribe.dossier().identity().signatures().isEmpty()) {
            return;
        }
        blocks.add(SubHeading.wide(scribe.say("ondertekening"), "ondertekening"));
        blocks.add(scribe.table("ondertekening", scribe.dossier().identity().signatures())
                .column("partij", 34, one -> scribe.party(one.party()))
                .column("ondertekening.naam", 20, one -> words(scribe, one.name()))
                .column("ondertekening.functie", 29, one -> words(scribe, one.position()))
                .column("afspraak.datum", 17, one -> scribe.statedDate(one.date()))
                .known());
    }

    private static void publication(Scribe scribe, Publication publication, List<Block> blocks) {
        blocks.add(new SubHeading(scribe.say("publicatie"), "publicatie-gegevens"));
        List<Facts.Fact> facts = new ArrayList<>();
        Stream.of(
                        scribe.fact(
                                PublicationFormat.PUBLICATION,
                                PublicationFormat.PUBLISHER,
                                words(scribe, publication.publisher().name())),
                        scribe.fact(
                                PublicationFormat.PUBLISHER_BLOCK,
                                PublicationFormat.TOOI,
                                words(scribe, publication.publisher().tooi())),
                        scribe.fact(
                                PublicationFormat.PUBLICATION,
                                PublicationFormat.CATEGORY,
                                words(scribe, publication.category())),
                        scribe.fact(
                                PublicationFormat.PUBLICATION, PublicationFormat.ACTIONS, actions(scribe, publication)),
                        scribe.fact(
                                PublicationFormat.PUBLICATION,
                                PublicationFormat.ADDRESS,
                                words(scribe, publication.address())))
                .flatMap(Optional::stream)
                .forEach(facts::add);
        Shape.Block<?> archive = (Shape.Block<?>) PublicationFormat.ARCHIVE.shape();
        for (Publication.Named named : publication.archive()) {
            facts.add(new Facts.Fact(
                    scribe.messages().name(archive, archive.key(named.key()).orElseThrow()),
                    words(scribe, named.words())));
        }
        blocks.add(scribe.facts(facts));
    }

    private static Html words(Scribe scribe, Stated<String> words) {
        return scribe.stated(words, Html::text);
    }

    private static Html actions(Scribe scribe, Publication publication) {
        return Html.joined(
                "; ",
                publication.actions().stream()
                        .map(action -> action(scribe, action))
                        .toList());
    }

    private static Html action(Scribe scribe, Publication.Action action) {
        Html time = scribe.stated(action.time(), t -> Html.text(scribe.formats().dateTime(t)));
        return scribe.statedLabel(action.kind()).plus(Html.text(", ")).plus(time);
    }
}
