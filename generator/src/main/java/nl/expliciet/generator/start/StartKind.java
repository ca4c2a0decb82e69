package nl.expliciet.generator.start;

import java.util.List;
import nl.expliciet.generator.model.Keyed;

/** What can be started, and what has to be asked for it, in the order of asking. */
public enum StartKind implements Keyed {
    REPOSITORY("repository", Question.ORGANISATION, Question.TITLE, Question.PARTIES),
    DOSSIER("dossier", Question.TITLE, Question.PARTIES),
    AGREEMENT("afspraak", Question.DOSSIER, Question.TITLE),
    EVALUATION("evaluatie", Question.DOSSIER, Question.TITLE),
    CHAPTER("hoofdstuk", Question.DOSSIER, Question.TITLE),
    ROUND("ronde", Question.DOSSIER, Question.TITLE),
    CATALOGUE("catalogus", Question.TITLE);

    private final String key;
    private final List<Question> questions;

    StartKind(String key, Question... questions) {
        this.key = key;
        this.questions = List.of(questions);
    }

    @Override
    public String key() {
        return key;
    }

    /** What is asked; an id never is, because a good one follows from the title. */
    public List<Question> questions() {
        return questions;
    }
}
