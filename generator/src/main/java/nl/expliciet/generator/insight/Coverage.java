package nl.expliciet.generator.insight;

import java.util.List;
import java.util.stream.IntStream;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.knowledge.CheckQuestionList;
import nl.expliciet.generator.model.CheckAnswer;
import nl.expliciet.generator.model.Dossier;

/**
 * How far a check-question list is answered.
 *
 * @param states one per question, in order
 * @param leading true when the list belongs to a leading perspective
 */
public record Coverage(CheckQuestionList list, List<State> states, boolean leading) {

    /** Where a question stands. */
    public enum State {
        ANSWERED,
        NOT_APPLICABLE,
        OPEN
    }

    public Coverage {
        states = List.copyOf(states);
    }

    /** How a dossier covers some lists, in their order. */
    public static List<Coverage> of(Dossier dossier, List<CheckQuestionList> lists) {
        return lists.stream().map(list -> of(dossier, list)).toList();
    }

    private static Coverage of(Dossier dossier, CheckQuestionList list) {
        List<State> states = list.questions().stream()
                .map(question -> state(dossier, list, question))
                .toList();
        boolean leading = dossier.design().leadingPerspectives().stream()
                .anyMatch(p -> p.key().equals(list.id()));
        return new Coverage(list, states, leading);
    }

    private static State state(Dossier dossier, CheckQuestionList list, CheckQuestion question) {
        return dossier.answer(list.id(), question.number()).map(Coverage::state).orElse(State.OPEN);
    }

    private static State state(CheckAnswer answer) {
        if (answer.isAnswered()) {
            return State.ANSWERED;
        }
        return answer.isNotApplicable() ? State.NOT_APPLICABLE : State.OPEN;
    }

    /** How many questions stand in a state. */
    public int count(State state) {
        return (int) states.stream().filter(state::equals).count();
    }

    /** The questions that stand in a state, in order. */
    public List<CheckQuestion> questions(State state) {
        return IntStream.range(0, states.size())
                .filter(question -> states.get(question) == state)
                .mapToObj(list.questions()::get)
                .toList();
    }

    /** Number of questions. */
    public int total() {
        return states.size();
    }

    /** True when more than half of the questions are open. */
    public boolean isMostlyOpen() {
        return count(State.OPEN) * 2 > total();
    }
}
