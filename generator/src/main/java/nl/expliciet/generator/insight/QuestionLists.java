package nl.expliciet.generator.insight;

import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.knowledge.CheckQuestionList;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.GovernancePerspective;

/** Which check-question lists a dossier has to answer. */
public final class QuestionLists {
    private QuestionLists() {}

    /**
     * The four lists, leading perspectives first and the rest in their order, then the own lists that the dossier answers.
     */
    public static List<CheckQuestionList> of(Dossier dossier, Knowledge knowledge, List<CheckQuestionList> own) {
        List<String> leading = dossier.design().leadingPerspectives().stream()
                .map(GovernancePerspective::key)
                .toList();
        Stream<CheckQuestionList> first = knowledge.lists().stream().filter(l -> leading.contains(l.id()));
        Stream<CheckQuestionList> others = knowledge.lists().stream().filter(l -> !leading.contains(l.id()));
        Stream<CheckQuestionList> used = own.stream()
                .filter(l -> dossier.answers().stream().anyMatch(a -> a.list().equals(l.id())));
        return Stream.of(first, others, used).flatMap(lists -> lists).toList();
    }
}
