package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.model.Bounding;
import nl.expliciet.generator.model.Challenge;
import nl.expliciet.generator.model.Phase;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
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
        blocks.addAll(new PartyViews(scribe).blocks());
        blocks.addAll(new PartyTable(scribe).blocks());
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

    /** That nobody knows the whole list is typed where a list may stand. */
    private static Html bullets(Scribe scribe, List<RichText> items) {
        if (items.size() == 1 && items.get(0).plain().equals(Ref.UNKNOWN)) {
            return scribe.unknown();
        }
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
}
