package nl.expliciet.maven;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.start.Question;
import nl.expliciet.generator.start.StartKind;
import nl.expliciet.generator.view.Messages;

/** Asks on a terminal what the properties leave open. */
final class Interview {
    private final Messages messages;
    private final UnaryOperator<String> terminal;

    /** An interview in a language with someone who answers questions. */
    Interview(Messages messages, UnaryOperator<String> terminal) {
        this.messages = messages;
        this.terminal = terminal;
    }

    /** What to start; asked again until it is something that can be started. */
    StartKind kind() {
        String kinds = String.join(", ", Keyed.keys(StartKind.class));
        while (true) {
            String answer = terminal.apply(messages.text("plugin.vraag.kind", kinds));
            if (answer.isBlank()) {
                return StartKind.DOSSIER;
            }
            var kind = Keyed.find(StartKind.class, answer.strip());
            if (kind.isPresent()) {
                return kind.get();
            }
        }
    }

    /** The answers given, with those that were still to be asked for. */
    Map<Question, String> complete(StartKind kind, Map<Question, String> given) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        answers.putAll(given);
        for (Question question : kind.questions()) {
            answers.computeIfAbsent(question, asked -> terminal.apply(words(kind, asked)));
        }
        return answers;
    }

    private String words(StartKind kind, Question question) {
        boolean firstDossier = kind == StartKind.REPOSITORY && question == Question.TITLE;
        return messages.text("plugin.vraag." + (firstDossier ? "eerste" : question.key()));
    }
}
