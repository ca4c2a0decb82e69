package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.insight.Coverage.State;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.Recommendation;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Icons;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.SubHeading;
import nl.expliciet.generator.view.block.TableBuilder;

/** What is open: check questions by list, recommendations still to be done, parts of the dossier nobody filled. */
final class OpenQuestions {
    private final Scribe scribe;

    OpenQuestions(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> blocks() {
        TableBuilder table = new TableBuilder(scribe.say("aandacht.kop.open"))
                .column(scribe.say("aandacht.onderdeel"), 40)
                .column(scribe.say("aandacht.stand"), 18)
                .column(scribe.say("aandacht.welke"), 42);
        scribe.insight().coverage().forEach(list -> questions(table, list));
        recommendations(table);
        List<Block> blocks = new ArrayList<>();
        if (!table.isEmpty()) {
            blocks.add(SubHeading.wide(scribe.say("aandacht.kop.open"), "aandacht-open"));
            blocks.add(table.build());
        }
        empty(blocks);
        return blocks;
    }

    private void questions(TableBuilder table, Coverage list) {
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
            table.row(Html.text(name), Icons.marked(Icon.OPEN, "proposed", count), Html.joined(", ", links));
        }
    }

    private void recommendations(TableBuilder table) {
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
            String count = String.valueOf(links.size());
            table.row(
                    Html.text(scribe.say("aandacht.aanbevelingen")),
                    Icons.marked(Icon.OPEN, "proposed", count),
                    Html.joined(", ", links));
        }
    }

    private void empty(List<Block> blocks) {
        List<String> parts = scribe.insight().openness().emptyParts().stream()
                .map(part -> scribe.say("onderdeel." + part))
                .toList();
        if (!parts.isEmpty()) {
            blocks.add(SubHeading.wide(scribe.say("aandacht.kop.leeg"), "aandacht-leeg"));
            blocks.add(scribe.paragraph(
                    Html.text(scribe.say("aandacht.leeg", scribe.formats().list(parts)))));
        }
    }
}
