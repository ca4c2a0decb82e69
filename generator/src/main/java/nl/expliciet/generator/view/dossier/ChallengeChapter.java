package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.model.Bounding;
import nl.expliciet.generator.model.Challenge;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.PartyText;
import nl.expliciet.generator.model.Phase;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Role;
import nl.expliciet.generator.model.Roles;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Facts;

/** The challenge, how each party sees it, who takes part and what room politics leaves (steps 1, 2 and the side step). */
final class ChallengeChapter implements ChapterComposer {

    @Override
    public String id() {
        return "opgave";
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        List<Block> blocks = new ArrayList<>();
        Challenge challenge = scribe.dossier().challenge();
        stated(scribe, "opgave.vraagstuk", challenge.question(), blocks);
        stated(scribe, "opgave.meerwaarde", challenge.addedValue(), blocks);
        scope(scribe, challenge, blocks);
        sources(scribe, challenge, blocks);
        phases(scribe, blocks);
        bounding(scribe, challenge.bounding(), blocks);
        perParty(scribe, "opgave.beelden", challenge.views(), blocks);
        perParty(scribe, "opgave.accenten", challenge.accents(), blocks);
        blocks.add(SubHeading.wide(scribe.say("opgave.partijen"), "partijen"));
        blocks.add(parties(scribe));
        unknown(scribe, "partij.toetreding", Party::entry, blocks);
        unknown(scribe, "partij.uittreding", Party::exit, blocks);
        blocks.addAll(new FieldOfForces(scribe).blocks());
        blocks.addAll(
                TextGroups.list(scribe, DossierFormat.POLITICS, scribe.dossier().politics()));
        return blocks;
    }

    private static void stated(Scribe scribe, String key, Stated<RichText> text, List<Block> blocks) {
        if (text.isAbsent()) {
            return;
        }
        blocks.add(new SubHeading(scribe.say(key), ""));
        text.value().ifPresent(known -> blocks.add(scribe.prose(known)));
        if (text.isUnknown()) {
            blocks.add(scribe.paragraph(scribe.statedText(text)));
        }
    }

    private static void scope(Scribe scribe, Challenge challenge, List<Block> blocks) {
        List<Facts.Fact> facts = Stream.of(
                        scribe.fact(
                                ArrangementFormat.CHALLENGE,
                                ArrangementFormat.INCLUDED,
                                bullets(scribe, challenge.included())),
                        scribe.fact(
                                ArrangementFormat.CHALLENGE,
                                ArrangementFormat.EXCLUDED,
                                bullets(scribe, challenge.excluded())))
                .flatMap(Optional::stream)
                .toList();
        if (!facts.isEmpty()) {
            blocks.add(scribe.facts(facts));
        }
    }

    private static Html bullets(Scribe scribe, List<RichText> items) {
        return items.isEmpty()
                ? Html.EMPTY
                : Html.bullets(items.stream().map(scribe::inCell).toList());
    }

    private static void sources(Scribe scribe, Challenge challenge, List<Block> blocks) {
        if (!challenge.sources().isEmpty()) {
            blocks.add(scribe.sourceLine(challenge.sources()));
        }
    }

    private static void phases(Scribe scribe, List<Block> blocks) {
        if (scribe.dossier().phases().isEmpty()) {
            return;
        }
        blocks.add(new SubHeading(scribe.say("fasen.kop"), "fasen"));
        blocks.add(scribe.facts(scribe.dossier().phases().stream()
                .map(phase -> new Facts.Fact(phase.name(), told(scribe, phase)))
                .toList()));
    }

    private static Html told(Scribe scribe, Phase phase) {
        Html from = scribe.statedDate(phase.from());
        Html until = scribe.statedDate(phase.until());
        Html end = until.isEmpty()
                ? until
                : Html.text(scribe.say("fasen.tot") + " ").plus(until);
        Html known = Html.joined(" ", List.of(from, end));
        Html dates = known.isEmpty() ? Html.text(scribe.say("fasen.zonder")) : known;
        return Html.joined(" · ", List.of(dates, scribe.sources(phase.sources())));
    }

    /** Who bounds the content, and by what: the same two scales as for the design. */
    private static void bounding(Scribe scribe, Bounding bounding, List<Block> blocks) {
        if (bounding.isEmpty()) {
            return;
        }
        blocks.add(new SubHeading(scribe.say("afbakening.kop"), "afbakening"));
        blocks.add(scribe.facts(Stream.of(
                        scribe.fact(
                                "afbakening.waarmee", scale(scribe, "afbakening.cement", "cement", bounding.cement())),
                        scribe.fact(
                                "afbakening.wie",
                                scale(
                                        scribe,
                                        "inrichting.samenstelling.schaal",
                                        "samenstelling",
                                        bounding.composition())),
                        scribe.fact("toelichting", scribe.statedText(bounding.explanation())))
                .flatMap(Optional::stream)
                .toList()));
        if (!bounding.sources().isEmpty()) {
            blocks.add(scribe.sourceLine(bounding.sources()));
        }
    }

    private static Html scale(Scribe scribe, String key, String part, Stated<Integer> score) {
        return scribe.stated(score, number -> scribe.model().of(scribe.say(key, number), part));
    }

    private static void perParty(Scribe scribe, String key, List<PartyText> texts, List<Block> blocks) {
        if (texts.isEmpty()) {
            return;
        }
        blocks.add(SubHeading.wide(scribe.say(key), ""));
        blocks.add(scribe.table(key, texts)
                .column("partij", 26, text -> scribe.party(text.party()))
                .column(key + ".kolom", 58, text -> scribe.statedText(text.text()))
                .column("bron", 16, text -> scribe.sources(text.sources()))
                .known());
    }

    private static DataTable parties(Scribe scribe) {
        return scribe.table("opgave.partijen", scribe.dossier().parties())
                .anchored(party -> DossierLinks.party(party.id()))
                .column(
                        "partij",
                        25,
                        party -> Html.text(party.introduced()).plus(second(scribe.statedLabel(party.tier()))))
                .column("partij.rol", 12, party -> roles(scribe, party.roles()))
                .column("partij.inbreng", 34, party -> contribution(scribe, party))
                .column("partij.orgaan", 17, party -> scribe.stated(party.body(), scribe::body))
                .column("bron", 12, party -> scribe.sources(party.sources()))
                .known();
    }

    private static Html roles(Scribe scribe, Roles roles) {
        List<Html> lines = new ArrayList<>(List.of(roles(scribe, roles.whole())));
        roles.perPhase().forEach((phase, some) -> {
            lines.add(Html.span("second", Html.text(scribe.phaseName(phase) + ":")));
            lines.add(roles(scribe, some));
        });
        return Html.lines(lines);
    }

    private static Html roles(Scribe scribe, Stated<List<Role>> roles) {
        return scribe.stated(
                roles, some -> Html.text(some.stream().map(scribe::label).collect(Collectors.joining(", "))));
    }

    /** What a party contributes, since when, and how it may leave. */
    private static Html contribution(Scribe scribe, Party party) {
        Html entry = labelled(scribe, "partij.toetreding", scribe.statedDate(party.entry()));
        Html exit = labelled(scribe, "partij.uittreding", scribe.statedText(party.exit()));
        Html membership = Html.joined(". ", List.of(entry, exit));
        Html contribution = scribe.statedText(party.contribution());
        return membership.isEmpty() ? contribution : contribution.plus(second(membership));
    }

    private static Html labelled(Scribe scribe, String key, Html content) {
        return content.isEmpty() || content.isUnknown()
                ? Html.EMPTY
                : Html.text(scribe.say(key) + " ").plus(content);
    }

    /** Of which parties something is unknown: said once below the table. */
    private static void unknown(Scribe scribe, String key, Function<Party, Stated<?>> told, List<Block> blocks) {
        List<Ref> parties = scribe.dossier().parties().stream()
                .filter(party -> told.apply(party).isUnknown())
                .map(party -> new Ref(party.id()))
                .toList();
        if (!parties.isEmpty()) {
            String names = scribe.parties(parties).words();
            blocks.add(scribe.legend(Html.text(scribe.say(key + ".onbekend", names))));
        }
    }

    private static Html second(Html content) {
        return Html.tag("div.second", content);
    }
}
