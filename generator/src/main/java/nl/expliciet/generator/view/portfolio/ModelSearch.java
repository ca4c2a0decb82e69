package nl.expliciet.generator.view.portfolio;

import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.across.SearchEntry;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.knowledge.CheckQuestionList;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.knowledge.NationalSurvey.Bottleneck;
import nl.expliciet.generator.knowledge.Perspective;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.knowledge.Term;
import nl.expliciet.generator.knowledge.Variant;
import nl.expliciet.generator.knowledge.Vocabulary;
import nl.expliciet.generator.view.voice.ModelPlaces;

/** The words of the model, to be found where the page of the model shows them. */
public final class ModelSearch {
    /** Stands where an entry names its dossier: these are of none. */
    public static final String OF_NONE = "";

    private ModelSearch() {}

    /** All entries. */
    public static List<SearchEntry> entries(Knowledge knowledge) {
        return Stream.of(
                        knowledge.questions().stream().map(ModelSearch::question),
                        knowledge.lists().stream().flatMap(ModelSearch::list),
                        knowledge.perspectives().stream().map(ModelSearch::perspective),
                        knowledge.variants().stream().map(ModelSearch::variant),
                        ModelPlaces.PARTS.keySet().stream().flatMap(list -> terms(list, knowledge)),
                        knowledge.survey().bottlenecks().stream().map(ModelSearch::statement))
                .flatMap(entries -> entries)
                .toList();
    }

    private static SearchEntry question(SixQuestion one) {
        String scale = "1: " + one.lowest() + "; 5: " + one.highest();
        return entry(one.question().key(), one.label(), one.text() + " " + scale);
    }

    private static Stream<SearchEntry> list(CheckQuestionList list) {
        return list.questions().stream().map(one -> checkQuestion(list, one));
    }

    private static SearchEntry checkQuestion(CheckQuestionList list, CheckQuestion one) {
        return entry(one.id(), list.title() + " " + one.number(), one.text());
    }

    private static SearchEntry perspective(Perspective one) {
        return entry(ModelPlaces.perspective(one.perspective()), one.label(), one.explanation());
    }

    private static SearchEntry variant(Variant one) {
        return entry(ModelPlaces.variant(one.variant()), one.label(), one.explanation());
    }

    private static Stream<SearchEntry> terms(Vocabulary list, Knowledge knowledge) {
        return knowledge.terms(list).stream().map(term -> term(list, term));
    }

    private static SearchEntry term(Vocabulary list, Term term) {
        return entry(ModelPlaces.term(list, term.id()), term.label(), term.explanation());
    }

    private static SearchEntry statement(Bottleneck one) {
        return entry(ModelPlaces.statement(one.rank()), one.text(), "");
    }

    private static SearchEntry entry(String anchor, String heading, String text) {
        return new SearchEntry(OF_NONE, ModelPlaces.page(anchor), heading.replace("\u00ad", ""), text);
    }
}
