package nl.expliciet.generator.check;

import java.util.List;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.knowledge.CheckQuestionList;
import nl.expliciet.generator.model.OwnQuestionList;

/** An organisation's own check-question lists in the form of the four shipped ones. */
public final class OwnLists {
    private OwnLists() {}

    /** The lists, in the order of their files. */
    public static List<CheckQuestionList> of(List<OwnQuestionList> own) {
        return own.stream().map(OwnLists::list).toList();
    }

    private static CheckQuestionList list(OwnQuestionList own) {
        List<CheckQuestion> questions = own.questions().stream()
                .map(q -> CheckQuestion.of(own.id(), q.number(), q.text().plain(), List.of()))
                .toList();
        return new CheckQuestionList(own.id(), own.title(), questions);
    }
}
