package nl.expliciet.generator.view.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.model.Chapter;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.PlacedText;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Source;
import nl.expliciet.generator.portfolio.SearchEntry;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.dossier.DossierLinks;

/** Gathers all text of a dossier under the heading and address where a reader finds it. */
public final class SearchComposer {
    private static final Map<String, String> CHAPTERS = Map.ofEntries(
            Map.entry("opgave", "opgave"),
            Map.entry("politiek", "opgave"),
            Map.entry("inrichting", "inrichting"),
            Map.entry("profiel", "profiel"),
            Map.entry("organisatie", "organiseren"),
            Map.entry("competitie", "organiseren"),
            Map.entry("regie", "organiseren"),
            Map.entry("financien", "geld"),
            Map.entry("zienswijzen", "zienswijzen"),
            Map.entry("regeling", "zienswijzen"));

    private final RenderContext context;

    /** A composer for the pages of a run. */
    public SearchComposer(RenderContext context) {
        this.context = context;
    }

    /** Where a text is found. */
    private record Spot(String anchor, String heading) {}

    /** All entries of a dossier. */
    public List<SearchEntry> entries(Dossier dossier) {
        Map<Spot, StringBuilder> texts = new LinkedHashMap<>();
        texts.put(new Spot("", dossier.identity().title()), new StringBuilder());
        dossier.parties().forEach(party -> add(texts, party(party), party.name()));
        dossier.agreements().forEach(one -> add(texts, agreement(dossier, one.id()), ""));
        dossier.moments().forEach(moment -> add(texts, chapter("agenda"), moment.title()));
        for (PlacedText text : dossier.texts()) {
            add(texts, spot(dossier, text.place().toString()), text.text().plain());
        }
        String page = new Addresses("").dossier(dossier.id());
        return texts.entrySet().stream()
                .map(one -> entry(
                        dossier, page, one.getKey(), one.getValue().toString().strip()))
                .toList();
    }

    private static SearchEntry entry(Dossier dossier, String page, Spot spot, String text) {
        String address = spot.anchor().isEmpty() ? page : page + "#" + spot.anchor();
        return new SearchEntry(dossier.id(), address, spot.heading(), text);
    }

    private static void add(Map<Spot, StringBuilder> texts, Spot spot, String text) {
        texts.computeIfAbsent(spot, key -> new StringBuilder()).append(text).append(' ');
    }

    private Spot spot(Dossier dossier, String place) {
        String[] parts = place.split("\\.");
        return switch (parts[0]) {
            case "afspraken" -> agreement(dossier, parts[1]);
            case "partijen" ->
                dossier.party(new Ref(parts[1])).map(SearchComposer::party).orElse(chapter("opgave"));
            case "checkvragen" -> question(parts[1], Integer.parseInt(parts[2]));
            case "momenten" -> chapter("agenda");
            case "bronnen" -> source(dossier, parts[1]);
            case "hoofdstukken" -> free(dossier, place.substring("hoofdstukken.".length()));
            case "evaluaties" -> evaluation(dossier, parts[1]);
            default -> chapterOf(dossier, parts[0]);
        };
    }

    /** The summary stands on the first page, which has no chapter of its own. */
    private Spot chapterOf(Dossier dossier, String part) {
        return Optional.ofNullable(CHAPTERS.get(part))
                .map(this::chapter)
                .orElse(new Spot("", dossier.identity().title()));
    }

    private Spot chapter(String id) {
        return new Spot(id, context.messages().text("hoofdstuk." + id));
    }

    private static Spot party(Party party) {
        return new Spot(DossierLinks.party(party.id()), party.name());
    }

    private static Spot agreement(Dossier dossier, String id) {
        String title = dossier.agreement(new Ref(id))
                .map(one -> one.id() + " " + one.title())
                .orElse(id);
        return new Spot(DossierLinks.agreement(id), title);
    }

    private Spot question(String list, int number) {
        String id = CheckQuestion.id(list, number);
        String text = Stream.concat(context.knowledge().lists().stream(), context.ownLists().stream())
                .filter(one -> one.id().equals(list))
                .flatMap(one -> one.question(number).stream())
                .map(question -> question.text())
                .findFirst()
                .orElse(id);
        return new Spot(DossierLinks.question(id), text);
    }

    private static Spot source(Dossier dossier, String id) {
        String title = dossier.sources().stream()
                .filter(one -> one.id().equals(id))
                .map(Source::title)
                .findFirst()
                .orElse(id);
        return new Spot(DossierLinks.source(id), title);
    }

    private static Spot free(Dossier dossier, String id) {
        String title = dossier.chapters().stream()
                .filter(one -> one.id().equals(id))
                .map(Chapter::title)
                .findFirst()
                .orElse(id);
        return new Spot(DossierLinks.chapter(id), title);
    }

    private static Spot evaluation(Dossier dossier, String id) {
        String title = dossier.evaluations().stream()
                .filter(one -> one.id().equals(id))
                .map(EvaluationChapter::title)
                .findFirst()
                .orElse(id);
        return new Spot(DossierLinks.evaluation(id), title);
    }
}
