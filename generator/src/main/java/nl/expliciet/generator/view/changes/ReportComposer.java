package nl.expliciet.generator.view.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.expliciet.generator.compare.Change;
import nl.expliciet.generator.compare.Span;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.changes.ChangesPage.Section;
import nl.expliciet.generator.view.voice.Voice;

/** Composes the page about all dossiers: what changed that matters to whom, then each dossier in a line. */
public final class ReportComposer {
    private final RenderContext context;
    private final Voice voice;
    private final Map<String, List<Html>> byBody = new TreeMap<>();
    private final Map<String, List<Html>> byParty = new TreeMap<>();

    /** A composer for one page. */
    public ReportComposer(RenderContext context) {
        this.context = context;
        this.voice = new Voice(context);
    }

    /** The page. */
    public ChangesPage compose(Span span, List<ChangedDossier> all) {
        all.forEach(dossier -> {
            dossier.byBody().forEach((body, lines) -> put(byBody, body, lines));
            dossier.byParty().forEach((party, lines) -> put(byParty, party, lines));
        });
        List<Section> sections = new ArrayList<>();
        add(sections, "organen", "wijzigingen.organen", "wijzigingen.orgaan", byBody);
        add(sections, "partijen", "wijzigingen.partijen", "wijzigingen.partij", byParty);
        sections.add(new Section("dossiers", voice.say("wijzigingen.per-dossier"), List.of(dossiers(all))));
        ReportWords words = new ReportWords(voice);
        return new ChangesPage(
                "",
                voice.messages().language().key(),
                voice.say("wijzigingen.titel"),
                context.portfolio().settings().organisation().value().orElse(""),
                words.lead(all),
                words.versions(span),
                words.span(span),
                "",
                sections);
    }

    private void add(List<Section> sections, String id, String title, String who, Map<String, List<Html>> lines) {
        if (!lines.isEmpty()) {
            Block table = voice.table(title, List.copyOf(lines.entrySet()))
                    .styled("fixed")
                    .column(who, 28, line -> Html.text(line.getKey()))
                    .column("wijzigingen.wat-wijzigde", 72, line -> Html.bullets(line.getValue()))
                    .filled();
            sections.add(new Section(id, voice.say(title), List.of(table)));
        }
    }

    private static void put(Map<String, List<Html>> lines, String who, List<Html> more) {
        lines.computeIfAbsent(who, key -> new ArrayList<>()).addAll(more);
    }

    private String kind(ChangedDossier dossier) {
        return dossier.kind().map(voice::label).orElse(voice.say("wijzigingen.ongewijzigd"));
    }

    /** Each dossier in a line; those that did not change come last. */
    private Block dossiers(List<ChangedDossier> all) {
        List<ChangedDossier> changedFirst = all.stream()
                .sorted(Comparator.comparing(dossier -> !dossier.isChanged()))
                .toList();
        return voice.table("wijzigingen.per-dossier", changedFirst)
                .styled("fixed")
                .column("wijzigingen.dossier-kop", 46, ReportComposer::link)
                .column("wijzigingen.soort", 18, one -> Html.text(kind(one)))
                .column("wijzigingen.hoeveel", 36, ReportComposer::howMuch)
                .filled();
    }

    private static Html link(ChangedDossier dossier) {
        return dossier.isChanged()
                ? Html.link(dossier.id() + "/index.html", dossier.title())
                : Html.text(dossier.title());
    }

    private static Html howMuch(ChangedDossier dossier) {
        boolean changed = dossier.kind().filter(Change.Kind.CHANGED::equals).isPresent();
        return Html.text(changed ? dossier.lead() : "");
    }
}
