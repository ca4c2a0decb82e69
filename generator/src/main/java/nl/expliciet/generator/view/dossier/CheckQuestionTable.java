package nl.expliciet.generator.view.dossier;

import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.insight.Coverage.State;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.model.CheckAnswer;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Icons;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.TableBuilder;

/** All questions of a list with their answers: open ones first, each group in the order of the list. */
final class CheckQuestionTable {
    private static final List<State> ORDER = List.of(State.OPEN, State.ANSWERED, State.NOT_APPLICABLE);

    private final Scribe scribe;
    private final Coverage coverage;

    CheckQuestionTable(Scribe scribe, Coverage coverage) {
        this.scribe = scribe;
        this.coverage = coverage;
    }

    DataTable table() {
        TableBuilder table = new TableBuilder(coverage.list().title())
                .column(scribe.say("nummer"), "nowrap", 14)
                .column(scribe.say("checkvragen.vraag"), 29)
                .column(scribe.say("checkvragen.antwoord"), 37)
                .column(scribe.say("checkvragen.wie"), 20);
        List<CheckQuestion> questions = coverage.list().questions();
        for (State state : ORDER) {
            for (int i = 0; i < questions.size(); i++) {
                if (coverage.states().get(i) == state) {
                    row(table, questions.get(i));
                }
            }
        }
        return table.build();
    }

    private void row(TableBuilder table, CheckQuestion question) {
        Optional<CheckAnswer> answer = scribe.dossier().answer(coverage.list().id(), question.number());
        table.anchored(
                DossierLinks.question(question.id()),
                Html.span("second", Html.text(question.id())),
                Html.text(question.text()),
                answer.map(this::answer).orElseGet(this::open),
                answer.map(this::who)
                        .orElseGet(() -> Html.span("second", Html.text(scribe.say("checkvragen.niemand")))));
    }

    private Html open() {
        return Icons.marked(Icon.OPEN, "proposed", scribe.say("checkvragen.niet-beantwoord"));
    }

    private Html answer(CheckAnswer answer) {
        if (answer.isAnswered()) {
            return scribe.statedText(answer.answer());
        }
        if (answer.isNotApplicable()) {
            Html label = Html.span("second", Html.strong(scribe.say("checkvragen.nvt")));
            return Html.lines(label, scribe.statedText(answer.notApplicable()));
        }
        return Html.lines(
                open(),
                scribe.stated(answer.answer(), scribe::inCell),
                scribe.stated(answer.notApplicable(), scribe::inCell));
    }

    private Html who(CheckAnswer answer) {
        Html party = scribe.stated(answer.party(), scribe::party);
        Html who = Html.joined(", ", List.of(party, scribe.statedDate(answer.date())));
        return Html.lines(Html.span("second", who), scribe.sourcesInCell(answer.sources()));
    }
}
