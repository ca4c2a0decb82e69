package nl.expliciet.generator.view.portfolio;

import java.util.Arrays;
import java.util.List;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.chart.CoverageBars.Cell;
import nl.expliciet.generator.chart.QuestionGrid;
import nl.expliciet.generator.insight.Coverage.State;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Figure;

/** Shows which check questions are answered in which dossier, and which in none. */
final class QuestionComposer {
    /** More rows are no longer seen at a glance; the numbers below are those of all dossiers. */
    private static final int MOST_ROWS = 40;

    private final Guide guide;
    private final List<Contribution> dossiers;
    private final List<Counted> questions;

    /** A question, and in how many dossiers it stands how. */
    private record Counted(CheckQuestion question, long answered, long open) {}

    QuestionComposer(Guide guide, Knowledge knowledge, List<Contribution> dossiers) {
        this.guide = guide;
        this.dossiers = dossiers;
        this.questions = Arrays.stream(GovernancePerspective.values())
                .flatMap(perspective -> knowledge.list(perspective).questions().stream()
                        .map(question -> counted(perspective, question)))
                .toList();
    }

    private Counted counted(GovernancePerspective perspective, CheckQuestion question) {
        List<State> states = dossiers.stream()
                .map(dossier -> dossier.questions().shared().get(perspective).get(question.number() - 1))
                .toList();
        return new Counted(question, count(states, State.ANSWERED), count(states, State.OPEN));
    }

    private static long count(List<State> states, State state) {
        return states.stream().filter(state::equals).count();
    }

    /** What is to be seen, and the drawing; nothing without dossiers. */
    List<Block> grid() {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        return List.of(
                guide.message(sentence()), guide.plain(guide.say("portfolio.questions.note")), Figure.full(drawing()));
    }

    private String sentence() {
        List<String> nobody = questions.stream()
                .filter(question -> question.answered() == 0)
                .map(question -> question.question().id())
                .toList();
        return nobody.isEmpty()
                ? guide.say("portfolio.questions.all")
                : guide.count(
                        "portfolio.questions.nobody",
                        nobody.size(),
                        guide.formats().list(nobody));
    }

    private QuestionGrid drawing() {
        List<QuestionGrid.Group> groups = Arrays.stream(GovernancePerspective.values())
                .map(perspective -> new QuestionGrid.Group(guide.label(perspective), size(perspective)))
                .toList();
        return new QuestionGrid(
                guide.say("portfolio.questions.alt", sentence()),
                groups,
                dossiers.stream().limit(MOST_ROWS).map(QuestionComposer::row).toList(),
                guide.say("portfolio.questions.total", dossiers.size()),
                questions.stream().map(question -> (int) question.answered()).toList());
    }

    private int size(GovernancePerspective perspective) {
        return dossiers.get(0).questions().shared().get(perspective).size();
    }

    private static QuestionGrid.Row row(Contribution dossier) {
        return new QuestionGrid.Row(
                dossier.title(),
                Arrays.stream(GovernancePerspective.values())
                        .flatMap(perspective -> dossier.questions().shared().get(perspective).stream())
                        .map(QuestionComposer::cell)
                        .toList());
    }

    private static Cell cell(State state) {
        return switch (state) {
            case ANSWERED -> Cell.ANSWERED;
            case NOT_APPLICABLE -> Cell.NOT_APPLICABLE;
            case OPEN -> Cell.OPEN;
        };
    }

    /** Every question with in how many dossiers it is answered and open. */
    List<Block> table() {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        DataTable table = guide.table("portfolio.questions", questions)
                .styled("stacked")
                .column(
                        "portfolio.questions.number",
                        16,
                        one -> Html.text(one.question().id()))
                .column(
                        "portfolio.question",
                        60,
                        one -> Html.text(one.question().text()))
                .figures("portfolio.questions.answered", 12, one -> Html.text(String.valueOf(one.answered())))
                .figures("portfolio.questions.open", 12, one -> Html.text(String.valueOf(one.open())))
                .filled();
        return List.of(table);
    }
}
