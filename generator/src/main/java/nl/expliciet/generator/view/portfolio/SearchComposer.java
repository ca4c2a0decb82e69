package nl.expliciet.generator.view.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.SearchEntry;
import nl.expliciet.generator.format.ContextFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.insight.Overdue;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.dossier.Anchors;
import nl.expliciet.generator.view.dossier.Anchors.Anchor;

/** Gathers all text of a dossier under the heading and address where a reader finds it, with what its pages say of it. */
public final class SearchComposer {
    /** Blocks of which names and choices from a list are words of the page, beside running text. */
    private static final List<Key<?>> NAMED = List.of(
            ContextFormat.PHASES,
            DossierFormat.CHALLENGE,
            ContextFormat.STAKEHOLDERS,
            DossierFormat.DESIGN,
            DossierFormat.PROFILE,
            ContextFormat.INDICATORS,
            ContextFormat.RELATIONS,
            DossierFormat.REGIE);

    private final RenderContext context;

    /** A composer for the pages of a run. */
    public SearchComposer(RenderContext context) {
        this.context = context;
    }

    /** The title that stands beside what is found: it says so where a dossier is invented. */
    public String title(Contribution dossier) {
        String fictional = " (" + context.messages().text("dossier.fictief") + ")";
        return dossier.isFictional() ? dossier.title() + fictional : dossier.title();
    }

    /**
     * All entries of a dossier.
     *
     * @param said what its files say
     */
    public List<SearchEntry> entries(Dossier dossier, Value.Block said) {
        Anchors anchors = new Anchors(dossier, context);
        Map<Anchor, StringBuilder> texts = new LinkedHashMap<>();
        add(texts, anchors.top(), "");
        dossier.parties().forEach(party -> add(texts, anchors.nearest(party.place()), party.name()));
        dossier.agreements()
                .forEach(one -> add(
                        texts, anchors.nearest(one.place()), context.messages().label(one.status()) + "."));
        Overdue.of(dossier, context.referenceDate())
                .forEach(item -> add(
                        texts, anchors.nearest(item.place()), context.messages().text("te-laat") + "."));
        dossier.moments().forEach(moment -> add(texts, anchors.nearest(moment.place()), moment.title()));
        dossier.texts()
                .forEach(text ->
                        add(texts, anchors.nearest(text.place()), text.text().plain()));
        NAMED.stream()
                .flatMap(key -> said.at(key).all())
                .filter(value -> !value.place().steps().contains(Shapes.SOURCES.name()))
                .forEach(value -> add(texts, anchors.nearest(value.place()), name(dossier, value)));
        String page = new Addresses("").dossier(dossier.id());
        return texts.entrySet().stream()
                .map(one -> entry(
                        dossier, page, one.getKey(), one.getValue().toString().strip()))
                .toList();
    }

    /** A name as the page says it: that of a party for its id, the label of a choice; empty for what is no name. */
    private String name(Dossier dossier, Value value) {
        if (!(value instanceof Value.Leaf<?> leaf)) {
            return "";
        }
        if (leaf.said() instanceof Keyed choice) {
            return context.messages().label(choice);
        }
        String typed = leaf.typed().strip();
        return leaf.shape().equals(Shapes.WORDS)
                ? dossier.party(new Ref(typed)).map(Party::name).orElse(typed)
                : "";
    }

    private static SearchEntry entry(Dossier dossier, String page, Anchor anchor, String text) {
        String address = anchor.id().isEmpty() ? page : page + "#" + anchor.id();
        return new SearchEntry(dossier.id(), address, anchor.heading(), text);
    }

    private static void add(Map<Anchor, StringBuilder> texts, Anchor anchor, String text) {
        if (!text.isEmpty() || anchor.id().isEmpty()) {
            texts.computeIfAbsent(anchor, key -> new StringBuilder())
                    .append(text)
                    .append(' ');
        }
    }
}
