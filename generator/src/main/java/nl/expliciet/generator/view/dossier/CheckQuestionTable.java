package nl.expliciet.generator.view.dossier;

import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.insight.Coverage.State;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.model.CheckAnswer;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Table;

/** The questions of a list that are settled: those with an answer first, then those that do not apply. */
final class CheckQuestionTable {
    private final Scribe scribe;
    private final Coverage coverage;
    private final CheckQuestionWords words;

    CheckQuestionTable(Scribe scribe, Coverage coverage) {
        this.scribe = scribe;
        this.coverage = coverage;
        this.words = new CheckQuestionWords(scribe);
    }

    /** The first table of the chapter has a head to see: those after it have the same columns. */
    DataTable table(boolean first) {
        List<CheckQuestion> settled = Stream.of(State.ANSWERED, State.NOT_APPLICABLE)
                .flatMap(state -> coverage.questions(state).stream())
                .toList();
        return Table.of(scribe.messages(), coverage.list().title(), settled)
                .styled(first ? "dense" : "dense headless")
                .anchored(question -> DossierLinks.question(question.id()))
                .narrow("checkvragen.nummer", 5, question -> Html.span("second", words.number(question)))
                .column("checkvragen.vraag", 35, question -> Html.text(question.text()))
                .column("checkvragen.antwoord", 60, this::answer)
                .filled();
    }

    private Html answer(CheckQuestion question) {
        return scribe.dossier()
                .answer(coverage.list().id(), question.number())
                .map(answer -> said(answer).plus(words.after(words.who(answer))))
                .orElse(Html.EMPTY);
    }

    private Html said(CheckAnswer answer) {
        return answer.isAnswered()
                ? scribe.statedText(answer.answer())
                : Html.all(
                        Html.strong(scribe.say("checkvragen.nvt") + ":"),
                        Html.text(" "),
                        scribe.statedText(answer.notApplicable()));
    }
}
