package nl.expliciet.generator.view.dossier;

import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.model.CheckAnswer;
import nl.expliciet.generator.view.Html;

/** What is said alike of questions with and without an answer. */
final class CheckQuestionWords {
    private final Scribe scribe;

    CheckQuestionWords(Scribe scribe) {
        this.scribe = scribe;
    }

    /** The number leads to where the question comes from; a list of one's own has no source. */
    Html number(CheckQuestion question) {
        String number = String.format(Locale.ROOT, "%02d", question.number());
        return question.sources().isEmpty() ? Html.text(number) : scribe.model().of(number, question.id());
    }

    /** Who answered it, when, and by which sources, as far as that is known. */
    Html who(CheckAnswer answer) {
        Html party = answer.party().value().map(scribe::party).orElse(Html.EMPTY);
        Html date =
                answer.date().value().map(day -> Html.text(scribe.date(day))).orElse(Html.EMPTY);
        return Html.joined(", ", List.of(party, date, scribe.sources(answer.sources())));
    }

    /** Something in grey behind a text. */
    Html after(Html said) {
        return said.isEmpty()
                ? said
                : Html.text(" ").plus(Html.span("after", Html.all(Html.text("("), said, Html.text(")"))));
    }
}
