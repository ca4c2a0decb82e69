package nl.expliciet.generator.check.rule;

import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.ControlFormat;
import nl.expliciet.generator.read.Node;

/** An answer belongs to a list that exists and a question that the list has. */
final class AnswerRule implements Rule {
    private static final Place LISTS = ControlFormat.CHECK_QUESTIONS.in(Place.TOP);

    @Override
    public void check(Subject subject) {
        if (subject.read().trees().dossier() instanceof Node.Block dossier
                && dossier.get(ControlFormat.CHECK_QUESTIONS.name()).orElse(null) instanceof Node.Block lists) {
            lists.entries().forEach(list -> list(subject, list));
        }
    }

    private static void list(Subject subject, Node.Entry list) {
        Optional<List<Integer>> numbers = subject.surroundings().numbers(list.key());
        Place place = LISTS.at(list.key());
        if (numbers.isEmpty()) {
            List<String> known = subject.surroundings().listIds();
            subject.unknown(Term.LIST, list.key(), known, list.keyPosition(), place);
        } else if (list.value() instanceof Node.Block answers) {
            answers.entries().forEach(answer -> number(subject, list.key(), answer, numbers.get()));
        }
    }

    private static void number(Subject subject, String list, Node.Entry answer, List<Integer> numbers) {
        String number = answer.key().strip();
        boolean fits = number.matches("\\d{1,3}");
        if (fits && !numbers.contains(Integer.parseInt(number))) {
            String last = String.valueOf(numbers.stream().max(Integer::compare).orElse(0));
            subject.add(Finding.of(FindingCode.UNKNOWN_QUESTION, answer.keyPosition(), list, number, last)
                    .at(LISTS.at(list).at(number)));
        }
    }
}
