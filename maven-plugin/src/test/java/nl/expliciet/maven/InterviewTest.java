package nl.expliciet.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.start.Question;
import nl.expliciet.generator.start.StartKind;
import nl.expliciet.generator.view.Messages;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private final List<String> asked = new ArrayList<>();

    private Interview interview(String... answers) {
        Deque<String> left = new ArrayDeque<>(List.of(answers));
        return new Interview(Messages.of(Language.DUTCH), question -> {
            asked.add(question);
            return left.pop();
        });
    }

    @Test
    void onlyWhatIsOpenIsAsked() {
        Map<Question, String> answers = interview("Gemeente A, Provincie B")
                .complete(StartKind.DOSSIER, Map.of(Question.TITLE, "Regio Deal", Question.ID, "deal"));
        assertEquals(
                Map.of(
                        Question.TITLE, "Regio Deal",
                        Question.ID, "deal",
                        Question.PARTIES, "Gemeente A, Provincie B"),
                answers);
        assertEquals(List.of("Welke partijen doen mee, met komma's ertussen? (leeg: later)"), asked);
    }

    @Test
    void aRepositoryAsksForItsFirstDossier() {
        interview("", "", "").complete(StartKind.REPOSITORY, Map.of());
        assertEquals(
                List.of(
                        "Wie geeft de dossiers uit? (leeg: later)",
                        "Titel van het eerste dossier? (leeg: later)",
                        "Welke partijen doen mee, met komma's ertussen? (leeg: later)"),
                asked);
    }

    @Test
    void aKindThatIsNoneIsAskedAgain() {
        assertEquals(StartKind.AGREEMENT, interview("afspaak", " afspraak ").kind());
        assertEquals(2, asked.size());
        assertEquals(StartKind.DOSSIER, interview("").kind());
    }
}
