package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.insight.Coverage.State;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.Recommendation;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.voice.Icons;

/** What is open: check questions by list, recommendations still to be done, parts of the dossier nobody filled. */
final class OpenQuestions {
    private final Scribe scribe;

    OpenQuestions(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> blocks() {
        List<Line> lines = new ArrayList<>();
        questions(lines);
        recommendations(lines);
        List<Block> blocks = new ArrayList<>();
        if (!lines.isEmpty()) {
            blocks.add(SubHeading.wide(scribe.say("aandacht.kop.open"), "aandacht-open"));
            blocks.add(scribe.table("aandacht.kop.open", lines)
                    .column("aandacht.onderdeel", 28, line -> Html.text(line.part()))
                    .column("aandacht.stand", 12, line -> Icons.marked(Icon.OPEN, "proposed", line.count()))
                    .column("aandacht.welke", 60, line -> Html.joined(", ", line.links()))
                    .filled());
        }
        empty(blocks);
        return blocks;
    }

    /** A row: a part of the dossier, how much of it is open, and what. */
    private record Line(String part, String count, List<Html> links) {}

    /** How many of each list; which ones stands where they are asked. */
    private void questions(List<Line> lines) {
        List<Html> links = scribe.insight().coverage().stream()
                .filter(list -> list.count(State.OPEN) > 0)
                .<Html>map(list -> Html.link(
                                "#" + OpenCheckQuestions.anchor(list),
                                list.list().title())
                        .plus(Html.text(" (" + list.count(State.OPEN) + ")")))
                .toList();
        if (!links.isEmpty()) {
            int open = scribe.insight().openQuestions();
            String count = scribe.say("aandacht.van", open, scribe.insight().questions());
            lines.add(new Line(scribe.say("hoofdstuk.checkvragen"), count, links));
        }
    }

    private void recommendations(List<Line> lines) {
        List<Html> links = new ArrayList<>();
        for (EvaluationChapter evaluation : scribe.dossier().evaluations()) {
            for (Recommendation recommendation : evaluation.recommendations()) {
                if (recommendation.isPending()) {
                    String anchor = "#" + DossierLinks.recommendation(recommendation.id());
                    links.add(Html.link(anchor, recommendation.id()));
                }
            }
        }
        if (!links.isEmpty()) {
            lines.add(new Line(scribe.say("aandacht.aanbevelingen"), String.valueOf(links.size()), links));
        }
    }

    private void empty(List<Block> blocks) {
        List<String> parts = scribe.insight().openness().emptyParts().stream()
                .map(part -> Formats.small(scribe.messages().name(DossierFormat.FOLDER, part)))
                .toList();
        if (!parts.isEmpty()) {
            blocks.add(SubHeading.wide(scribe.say("aandacht.kop.leeg"), "aandacht-leeg"));
            blocks.add(scribe.paragraph(
                    Html.text(scribe.say("aandacht.leeg", scribe.formats().list(parts)))));
        }
    }
}
