package nl.expliciet.generator.view.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.format.SiteFolder;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.insight.Coverage.State;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.model.CheckAnswer;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Table;
import nl.expliciet.generator.view.voice.Icons;

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
        return Table.of(scribe.messages(), coverage.list().title(), inOrder())
                .anchored(question -> DossierLinks.question(question.id()))
                .narrow("nummer", 14, question -> Html.span("second", number(question)))
                .column("checkvragen.vraag", 29, question -> Html.text(question.text()))
                .column("checkvragen.antwoord", 37, question -> of(question, this::answer, this::open))
                .column("checkvragen.wie", 20, question -> of(question, this::who, this::nobody))
                .filled();
    }

    /** On screen the number leads to where the question comes from; a list of one's own has no source. */
    private static Html number(CheckQuestion question) {
        Html id = Html.text(question.id());
        String source = "../" + SiteFolder.MODEL.path("index.html#" + question.id());
        return question.sources().isEmpty() ? id : Html.either(Html.link(source, question.id()), id);
    }

    private List<CheckQuestion> inOrder() {
        List<CheckQuestion> questions = coverage.list().questions();
        return IntStream.range(0, questions.size())
                .boxed()
                .sorted(Comparator.comparing(
                        i -> ORDER.indexOf(coverage.states().get(i))))
                .map(questions::get)
                .toList();
    }

    private Html of(CheckQuestion question, Function<CheckAnswer, Html> answered, Supplier<Html> otherwise) {
        return scribe.dossier()
                .answer(coverage.list().id(), question.number())
                .map(answered)
                .orElseGet(otherwise);
    }

    private Html nobody() {
        return Html.span("second", Html.text(scribe.say("checkvragen.niemand")));
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
        Html named = who.isEmpty() ? Html.text(scribe.say("checkvragen.niet-vermeld")) : who;
        return Html.lines(Html.span("second", named), scribe.sourcesInCell(answer.sources()));
    }
}
