package nl.expliciet.generator.view.portfolio;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.chart.RelationNet;
import nl.expliciet.generator.chart.draw.Dash;
import nl.expliciet.generator.model.RelationKind;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Figure;

/** Shows how arrangements hang together: as a net, and as a table. */
final class RelationComposer {
    /** What the margins of a browser leave of A4: text keeps its size when the page is printed. */
    private static final double WIDTH = 504;

    /** A third of a page; what is taller would leave a hole on paper, where the table says the same. */
    private static final double TALL = 250;

    private final Guide guide;
    private final Map<String, Contribution> byId;
    private final List<Tie> ties;

    /** A relation with the dossier that says it. */
    private record Tie(Contribution dossier, Contribution.Relation relation) {}

    RelationComposer(Guide guide, List<Contribution> dossiers) {
        this.guide = guide;
        this.byId = dossiers.stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
        this.ties = dossiers.stream()
                .flatMap(dossier -> dossier.relations().stream().map(relation -> new Tie(dossier, relation)))
                .toList();
    }

    /** The drawing and the table; nothing when no dossier names another arrangement. */
    List<Block> blocks() {
        return ties.isEmpty() ? List.of() : List.of(figure(), table());
    }

    private Figure figure() {
        Html.Picture net = Html.chart(net());
        return new Figure(net, Html.EMPTY, net.drawing().height() > TALL ? "full screen-only" : "full");
    }

    private RelationNet net() {
        List<RelationNet.Tie> lines = ties.stream().map(this::line).toList();
        return new RelationNet(guide.say("portfolio.relations.alt"), lines, WIDTH);
    }

    private RelationNet.Tie line(Tie tie) {
        Contribution.Relation relation = tie.relation();
        return new RelationNet.Tie(
                tie.dossier().title(),
                word(relation.kind()),
                relation.kind().value().map(RelationComposer::dash).orElse(Dash.SHORT),
                name(relation),
                relation.dossier().isPresent());
    }

    private static Dash dash(RelationKind kind) {
        return switch (kind) {
            case PART_OF, CONTAINS -> Dash.SOLID;
            case SUCCEEDS -> Dash.LONG;
            case TOUCHES -> Dash.DOTTED;
            case COMPETES -> Dash.DASH_DOT;
        };
    }

    private String word(Stated<RelationKind> kind) {
        return kind.value().map(guide::label).orElse(guide.unknownWord());
    }

    /** The title of a dossier of this portfolio, else the name that was given. */
    private String name(Contribution.Relation relation) {
        return relation.dossier()
                .map(ref -> byId.containsKey(ref.id()) ? byId.get(ref.id()).title() : ref.id())
                .orElse(relation.name().isEmpty() ? guide.unknownWord() : relation.name());
    }

    private DataTable table() {
        return guide.table("portfolio.relations", ties)
                .styled("stacked")
                .column("portfolio.head.dossier", 0, tie -> guide.dossier(tie.dossier()))
                .column("samenhang.hoe", 0, tie -> Html.text(word(tie.relation().kind())))
                .column("samenhang.met", 0, tie -> other(tie.relation()))
                .column("toelichting", 0, tie -> Html.text(tie.relation().explanation()))
                .filled();
    }

    private Html other(Contribution.Relation relation) {
        return relation.dossier()
                .map(ref -> byId.get(ref.id()))
                .<Html>map(guide::dossier)
                .orElse(Html.text(name(relation)));
    }
}
