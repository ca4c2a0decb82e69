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
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.voice.Icons;

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
        return scribe.table("aanbevelingen", evaluation.recommendations())
                .anchored(one -> DossierLinks.recommendation(one.id()))
                .narrow("nummer", 9, one -> Html.text(one.id()))
                .column("aanbeveling", 37, this::text)
                .column(
                        "aanbeveling.eigenaar",
                        20,
                        one -> scribe.stated(one.owner(), owner -> Html.text(scribe.partyOrText(owner))))
                .column("aanbeveling.voor", 16, one -> scribe.statedDate(one.before()))
                .column("aanbeveling.stand", 18, this::state)
                .known();
    }

    private Html text(Recommendation recommendation) {
        Html follow = recommendation.follow().isAbsent()
                ? Html.EMPTY
                : Html.span("second", scribe.statedText(recommendation.follow()));
        return Html.lines(
                scribe.statedText(recommendation.text()), follow, scribe.sourcesInCell(recommendation.sources()));
    }

    private Html state(Recommendation recommendation) {
        Html state = scribe.stated(recommendation.state(), s -> Icons.state(s, scribe.label(s)));
        Html late = overdue.contains(recommendation.id())
                ? Icons.marked(Icon.LATE, "attention", scribe.say("te-laat"))
                : Html.EMPTY;
        return Html.lines(state, late);
    }

    private DataTable earlier(List<EvaluationChapter> earlier) {
        List<Recommendation> all = earlier.stream()
                .flatMap(some -> some.recommendations().stream())
                .toList();
        return scribe.table("aanbevelingen.eerder", all)
                .narrow("nummer", 10, one -> Html.link("#" + DossierLinks.recommendation(one.id()), one.id()))
                .column("aanbeveling", 40, one -> scribe.statedText(one.text()))
                .column("aanbeveling.stand", 18, this::state)
                .column("aanbeveling.gevolg", 32, one -> scribe.statedText(one.follow()))
                .known();
    }
}
