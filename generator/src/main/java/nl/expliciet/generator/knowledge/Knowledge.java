package nl.expliciet.generator.knowledge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.expliciet.generator.model.BaseVariant;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.ProfileQuestion;

/**
 * Everything the sources teach, in one language.
 *
 * @param questions the six questions, in order
 * @param perspectives the four perspectives
 * @param lists their check-question lists, in the same order
 * @param variants the five base variants, A to E
 * @param terms the closed lists; every vocabulary is there
 */
public record Knowledge(
        List<SixQuestion> questions,
        List<Perspective> perspectives,
        List<CheckQuestionList> lists,
        NationalSurvey survey,
        List<Variant> variants,
        Map<Vocabulary, List<Term>> terms,
        List<KnowledgeSource> sources) {
    private static final Map<Language, Knowledge> LOADED = new ConcurrentHashMap<>();

    public Knowledge {
        questions = List.copyOf(questions);
        perspectives = List.copyOf(perspectives);
        lists = List.copyOf(lists);
        variants = List.copyOf(variants);
        terms = Collections.unmodifiableMap(new EnumMap<>(terms));
        sources = List.copyOf(sources);
    }

    /** What the data files hold, read once: they are part of the program. A broken one is a bug and throws {@link IllegalStateException}. */
    public static Knowledge load(Language language) {
        return LOADED.computeIfAbsent(language, read -> new KnowledgeLoader(read).load());
    }

    /** One of the six questions. */
    public SixQuestion question(ProfileQuestion question) {
        return questions.get(question.ordinal());
    }

    /** One of the four perspectives. */
    public Perspective perspective(GovernancePerspective perspective) {
        return perspectives.stream()
                .filter(p -> p.perspective() == perspective)
                .findFirst()
                .orElseThrow();
    }

    /** The check questions of a perspective. */
    public CheckQuestionList list(GovernancePerspective perspective) {
        return lists.stream()
                .filter(list -> list.id().equals(perspective.key()))
                .findFirst()
                .orElseThrow();
    }

    /** One of the five base variants. */
    public Variant variant(BaseVariant variant) {
        return variants.get(variant.ordinal());
    }

    /** The terms of a list, in order. */
    public List<Term> terms(Vocabulary vocabulary) {
        return terms.get(vocabulary);
    }

    /** One term of a list, by its key. */
    public Optional<Term> term(Vocabulary vocabulary, String id) {
        return terms(vocabulary).stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** The text an item comes from, by its id. */
    public Optional<KnowledgeSource> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }
}
