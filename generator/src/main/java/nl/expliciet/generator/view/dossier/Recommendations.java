package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.Recommendation;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Icons;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.SubHeading;
import nl.expliciet.generator.view.block.TableBuilder;

/** The recommendations of an evaluation with their state, and what became of those of earlier evaluations. */
final class Recommendations {
    private final Scribe scribe;
    private final List<EvaluationChapter> upToThis;
    private final Set<String> overdue;

    Recommendations(Scribe scribe, List<EvaluationChapter> upToThis) {
        this.scribe = scribe;
        this.upToThis = upToThis;
        this.overdue = scribe.insight().overdue().stream()
                .filter(item -> item.kind() == OverdueItem.Kind.RECOMMENDATION)
                .map(OverdueItem::id)
                .collect(Collectors.toSet());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        EvaluationChapter evaluation = upToThis.get(upToThis.size() - 1);
        if (!evaluation.recommendations().isEmpty()) {
            blocks.add(SubHeading.wide(scribe.say("aanbevelingen"), "aanbevelingen-" + evaluation.id()));
            blocks.add(own(evaluation));
        }
        List<EvaluationChapter> earlier = upToThis.subList(0, upToThis.size() - 1);
        if (earlier.stream().anyMatch(some -> !some.recommendations().isEmpty())) {
            blocks.add(SubHeading.wide(scribe.say("aanbevelingen.eerder"), ""));
            blocks.add(earlier(earlier));
        }
        return blocks;
    }

    private DataTable own(EvaluationChapter evaluation) {
        TableBuilder table = new TableBuilder(scribe.say("aanbevelingen"))
                .column(scribe.say("nummer"), "nowrap", 9)
                .column(scribe.say("aanbeveling"), 37)
                .column(scribe.say("aanbeveling.eigenaar"), 20)
                .column(scribe.say("aanbeveling.voor"), 16)
                .column(scribe.say("aanbeveling.stand"), 18);
        for (Recommendation recommendation : evaluation.recommendations()) {
            table.anchored(
                    DossierLinks.recommendation(recommendation.id()),
                    Html.text(recommendation.id()),
                    text(recommendation),
                    scribe.stated(recommendation.owner(), owner -> Html.text(scribe.partyOrText(owner))),
                    scribe.statedDate(recommendation.before()),
                    state(recommendation));
        }
        return table.build();
    }

    private Html text(Recommendation recommendation) {
        Html follow = recommendation.follow().isAbsent()
                ? Html.EMPTY
                : Html.span("second", scribe.statedText(recommendation.follow()));
        return Html.lines(
                scribe.statedText(recommendation.text()), follow, scribe.sourcesInCell(recommendation.sources()));
    }

    private Html state(Recommendation recommendation) {
        Html state = scribe.stated(
                recommendation.state(), s -> Icons.state(s, scribe.messages().label(s)));
        Html late = overdue.contains(recommendation.id())
                ? Icons.marked(Icon.LATE, "attention", scribe.say("te-laat"))
                : Html.EMPTY;
        return Html.lines(state, late);
    }

    private DataTable earlier(List<EvaluationChapter> earlier) {
        TableBuilder table = new TableBuilder(scribe.say("aanbevelingen.eerder"))
                .column(scribe.say("nummer"), "nowrap", 10)
                .column(scribe.say("aanbeveling"), 40)
                .column(scribe.say("aanbeveling.stand"), 18)
                .column(scribe.say("aanbeveling.gevolg"), 32);
        for (EvaluationChapter some : earlier) {
            for (Recommendation recommendation : some.recommendations()) {
                String anchor = "#" + DossierLinks.recommendation(recommendation.id());
                table.row(
                        Html.link(anchor, recommendation.id()),
                        scribe.statedText(recommendation.text()),
                        state(recommendation),
                        scribe.statedText(recommendation.follow()));
            }
        }
        return table.build();
    }
}
