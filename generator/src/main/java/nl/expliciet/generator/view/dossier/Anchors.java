package nl.expliciet.generator.view.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.format.ContextFormat;
import nl.expliciet.generator.format.ControlFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.model.CheckAnswer;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.view.RenderContext;

/** Where the page of a dossier shows what stands at an address in it. */
public final class Anchors {
    private static final Map<String, List<Key<?>>> CHAPTERS = Map.of(
            "opgave", List.of(DossierFormat.CHALLENGE, DossierFormat.PARTIES, DossierFormat.POLITICS),
            "inrichting", List.of(DossierFormat.DESIGN),
            "profiel", List.of(DossierFormat.PROFILE),
            "organiseren", List.of(DossierFormat.ORGANISATION, DossierFormat.COMPETITION),
            "geld", List.of(ControlFormat.MONEY),
            "agenda", List.of(ControlFormat.MOMENTS),
            "zienswijzen", List.of(ControlFormat.CONSULTATIONS, DossierFormat.REGULATION));

    private static final Map<String, Key<?>> PARTS = Map.of(
            "fasen", ContextFormat.PHASES,
            "krachten", ContextFormat.STAKEHOLDERS,
            "samenhang", ContextFormat.RELATIONS,
            "indicatoren", ContextFormat.INDICATORS);

    private final Map<Place, Anchor> anchors = new HashMap<>();
    private final RenderContext context;
    private final Anchor page;

    /** The anchors of the page of a dossier. */
    public Anchors(Dossier dossier, RenderContext context) {
        this.context = context;
        this.page = new Anchor("", dossier.identity().title());
        CHAPTERS.forEach((id, keys) -> keys.forEach(key -> put(key.in(Place.TOP), id, title(id))));
        PARTS.forEach((words, key) ->
                put(key.in(Place.TOP), key.name(), context.messages().text(words + ".kop")));
        Place bounding = ArrangementFormat.BOUNDING.in(DossierFormat.CHALLENGE.in(Place.TOP));
        put(bounding, "afbakening", context.messages().text("afbakening.kop"));
        put(DossierFormat.REGIE.in(Place.TOP), "regie", context.messages().text("regie"));
        dossier.parties().forEach(one -> put(one.place(), DossierLinks.party(one.id()), one.name()));
        dossier.agreements()
                .forEach(one -> put(one.place(), DossierLinks.agreement(one.id()), one.id() + " " + one.title()));
        dossier.answers().forEach(this::answer);
        dossier.sources().forEach(one -> put(one.place(), DossierLinks.source(one.id()), one.title()));
        dossier.chapters().forEach(one -> put(one.place(), DossierLinks.chapter(one.id()), one.title()));
        dossier.evaluations().forEach(one -> put(one.place(), DossierLinks.evaluation(one.id()), one.title()));
    }

    /**
     * A spot on a page that a link can lead to.
     *
     * @param id its anchor; empty for the top of the page
     * @param heading what stands above it
     */
    public record Anchor(String id, String heading) {
        public Anchor {
            Objects.requireNonNull(id);
            Objects.requireNonNull(heading);
        }
    }

    /** The spot of an address, else of the nearest one around it; the summary stands at the top of the page. */
    public Anchor nearest(Place place) {
        return place.outwards()
                .filter(anchors::containsKey)
                .findFirst()
                .map(anchors::get)
                .orElse(page);
    }

    /** The top of the page. */
    public Anchor top() {
        return page;
    }

    private void put(Place place, String id, String heading) {
        anchors.putIfAbsent(place, new Anchor(id, heading));
    }

    private String title(String chapter) {
        return context.messages().text("hoofdstuk." + chapter);
    }

    private void answer(CheckAnswer answer) {
        String id = CheckQuestion.id(answer.list(), answer.number());
        String text = Stream.concat(context.knowledge().lists().stream(), context.ownLists().stream())
                .filter(list -> list.id().equals(answer.list()))
                .flatMap(list -> list.question(answer.number()).stream())
                .map(CheckQuestion::text)
                .findFirst()
                .orElse(id);
        put(answer.place(), DossierLinks.question(id), text);
    }
}
