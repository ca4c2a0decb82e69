package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.insight.Coverage.State;
import nl.expliciet.generator.knowledge.CheckQuestion;
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
        scribe.insight().coverage().forEach(list -> questions(lines, list));
        recommendations(lines);
        List<Block> blocks = new ArrayList<>();
        if (!lines.isEmpty()) {
            blocks.add(SubHeading.wide(scribe.say("aandacht.kop.open"), "aandacht-open"));
            blocks.add(scribe.table("aandacht.kop.open", lines)
                    .column("aandacht.onderdeel", 40, line -> Html.text(line.part()))
                    .column("aandacht.stand", 18, line -> Icons.marked(Icon.OPEN, "proposed", line.count()))
                    .column("aandacht.welke", 42, line -> Html.joined(", ", line.links()))
                    .filled());
        }
        empty(blocks);
        return blocks;
    }

    /** A row: a part of the dossier, how much of it is open, and what. */
    private record Line(String part, String count, List<Html> links) {}

    private void questions(List<Line> lines, Coverage list) {
        List<Html> links = new ArrayList<>();
        for (int i = 0; i < list.total(); i++) {
            if (list.states().get(i) == State.OPEN) {
                CheckQuestion question = list.list().questions().get(i);
                links.add(Html.link("#" + DossierLinks.question(question.id()), question.id()));
            }
        }
        if (!links.isEmpty()) {
            String count = scribe.say("aandacht.van", links.size(), list.total());
            String name = scribe.say("aandacht.vragen", list.list().title());
            lines.add(new Line(name, count, links));
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
