package nl.expliciet.generator.view.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.SearchEntry;
import nl.expliciet.generator.insight.Overdue;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.dossier.Anchors;
import nl.expliciet.generator.view.dossier.Anchors.Anchor;

/** Gathers all text of a dossier under the heading and address where a reader finds it, with what its pages say of it. */
public final class SearchComposer {
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

    /** All entries of a dossier. */
    public List<SearchEntry> entries(Dossier dossier) {
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
        String page = new Addresses("").dossier(dossier.id());
        return texts.entrySet().stream()
                .map(one -> entry(
                        dossier, page, one.getKey(), one.getValue().toString().strip()))
                .toList();
    }

    private static SearchEntry entry(Dossier dossier, String page, Anchor anchor, String text) {
        String address = anchor.id().isEmpty() ? page : page + "#" + anchor.id();
        return new SearchEntry(dossier.id(), address, anchor.heading(), text);
    }

    private static void add(Map<Anchor, StringBuilder> texts, Anchor anchor, String text) {
        texts.computeIfAbsent(anchor, key -> new StringBuilder()).append(text).append(' ');
    }
}
