package nl.expliciet.generator.view.dossier;

import java.util.List;
import java.util.stream.Collectors;
import nl.expliciet.generator.knowledge.SourceReference;
import nl.expliciet.generator.knowledge.Term;
import nl.expliciet.generator.knowledge.Vocabulary;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block.Paragraph;
import nl.expliciet.generator.view.voice.ModelPlaces;

/** The words of the model in a dossier, each with the way to where it comes from. */
public final class ModelWords {
    private final Scribe scribe;

    ModelWords(Scribe scribe) {
        this.scribe = scribe;
    }

    /**
     * Words that lead to their place on the page of the model; on paper only when that page stands on the web, because a file
     * that is mailed has nothing beside it.
     */
    Html of(String words, String anchor) {
        String page = ModelPlaces.page(anchor);
        Html paper = scribe.dossier()
                .publication()
                .value()
                .flatMap(publication -> publication.file(page))
                .<Html>map(address -> Html.link(address, words))
                .orElse(Html.text(words));
        return Html.either(Html.link("../" + page, words).with("title", scribe.say("model.herkomst")), paper);
    }

    /** A word of one of the lists. */
    Html of(Vocabulary list, Term term) {
        return of(term.label(), ModelPlaces.term(list, term.id()));
    }

    /** The sources in small print; the words of one list together. */
    Paragraph origin(List<List<SourceReference>> lists) {
        String sources = lists.stream()
                .filter(list -> !list.isEmpty())
                .map(list -> ModelPlaces.sources(list, scribe.context().knowledge()))
                .distinct()
                .collect(Collectors.joining("; "));
        return scribe.legend(Html.text(scribe.say("model.bron", sources)));
    }
}
