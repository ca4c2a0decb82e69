package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Notice;

/** Where positions lie two or more apart: a box for each gap no agreement covers, a line for those that one does. */
final class ExpectationGaps {
    private final Scribe scribe;

    ExpectationGaps(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> blocks() {
        if (ProfileScores.parties(scribe.dossier().profile().positions()) < 2) {
            return List.of(unknown());
        }
        if (scribe.insight().gaps().isEmpty()) {
            return List.of(scribe.paragraph(Html.text(scribe.say("kloof.geen"))));
        }
        List<Block> blocks = new ArrayList<>();
        scribe.insight().openGaps().forEach(gap -> blocks.add(box(gap)));
        List<ExpectationGap> covered =
                scribe.insight().gaps().stream().filter(gap -> !gap.isOpen()).toList();
        covered.forEach(gap -> blocks.add(scribe.paragraph(covered(gap))));
        return blocks;
    }

    private Block unknown() {
        Html title = Html.strong(scribe.say("kloof.onbekend") + ".").with("id", "kloof-onbekend");
        return scribe.paragraph(Html.all(title, Html.text(" " + scribe.say("kloof.onbekend.uitleg"))));
    }

    private Notice box(ExpectationGap gap) {
        SixQuestion question = scribe.context().knowledge().question(gap.question());
        Html words = Html.text(positions(gap, question) + " ")
                .plus(Html.strong(scribe.say("kloof.zonder")))
                .plus(Html.text(" " + scribe.say("kloof.gevolg")));
        return new Notice(
                "gap",
                Html.span("status attention", Html.icon(Icon.GAP)),
                scribe.say("kloof.titel", named(gap)),
                DossierLinks.gap(gap),
                List.of(scribe.paragraph(words)));
    }

    /** The question, and the phase when positions differ per phase. */
    private String named(ExpectationGap gap) {
        String label = Formats.small(
                scribe.context().knowledge().question(gap.question()).label());
        return gap.phase()
                .map(phase -> scribe.say("kloof.fase", label, scribe.phaseName(phase)))
                .orElse(label);
    }

    private String positions(ExpectationGap gap, SixQuestion question) {
        return scribe.say("kloof.schaal", question.lowest(), question.highest())
                + " "
                + scribe.say(
                        "kloof.kiezen",
                        Formats.capital(scribe.formats().named(scribe.partyName(gap.highest()))),
                        gap.highestScore(),
                        scribe.formats().named(scribe.partyName(gap.lowest())),
                        gap.lowestScore());
    }

    private Html covered(ExpectationGap gap) {
        Html links = scribe.formats()
                .listed(gap.agreements().stream().map(scribe::agreementLink).toList());
        String key = gap.agreements().size() == 1 ? "kloof.gedekt" : "kloof.gedekt.meer";
        return Html.text(scribe.say(key, named(gap), gap.difference()) + " ")
                .plus(links)
                .plus(Html.text("."));
    }
}
