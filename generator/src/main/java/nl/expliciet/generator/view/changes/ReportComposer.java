package nl.expliciet.generator.view.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.expliciet.generator.compare.Change;
import nl.expliciet.generator.compare.ChangeReport;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.Formats;
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
    public ChangesPage compose(ChangeReport report) {
        report.changed().forEach(this::add);
        List<Section> sections = new ArrayList<>();
        add(sections, "organen", "wijzigingen.organen", "wijzigingen.orgaan", byBody);
        add(sections, "partijen", "wijzigingen.partijen", "wijzigingen.partij", byParty);
        sections.add(new Section("dossiers", voice.say("wijzigingen.per-dossier"), List.of(dossiers(report))));
        ReportWords words = new ReportWords(voice);
        return new ChangesPage(
                "",
                voice.messages().language().key(),
                voice.say("wijzigingen.titel"),
                context.portfolio().settings().organisation().value().orElse(""),
                words.lead(report),
                words.versions(report),
                words.span(report),
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

    private void add(DossierChanges dossier) {
        List<ShownChange> changes = ShownChange.of(dossier, voice);
        if (changes.isEmpty()) {
            Html whole = Html.all(link(dossier), Html.text(": " + Formats.small(kind(dossier))));
            everyone(dossier, whole);
            return;
        }
        int shared = 0;
        for (ShownChange change : changes) {
            Concerned concerned = Concerned.by(change);
            Html line = line(dossier, change);
            concerned.bodies().forEach(id -> put(byBody, voice.bodyName(new Ref(id)), line));
            concerned.parties().forEach(id -> put(byParty, party(dossier, id), line));
            shared += concerned.isEveryone() ? 1 : 0;
        }
        if (shared > 0) {
            String words = ": " + voice.count("wijzigingen.iedereen", shared);
            everyone(dossier, Html.all(link(dossier), Html.text(words)));
        }
    }

    private void everyone(DossierChanges dossier, Html line) {
        Set<Party> parties = Set.copyOf(dossier.dossier().parties());
        parties.forEach(party -> put(byParty, party.name(), line));
        parties.stream()
                .flatMap(party -> party.body().value().stream())
                .filter(body -> !body.isUnknown())
                .map(voice::bodyName)
                .distinct()
                .forEach(body -> put(byBody, body, line));
    }

    private static void put(Map<String, List<Html>> lines, String who, Html line) {
        lines.computeIfAbsent(who, key -> new ArrayList<>()).add(line);
    }

    private Html line(DossierChanges dossier, ShownChange change) {
        return Html.all(link(dossier), Html.text(": " + change.line()));
    }

    private static Html link(DossierChanges dossier) {
        return Html.link(dossier.id() + "/index.html", dossier.title());
    }

    private static String party(DossierChanges changes, String id) {
        Stream<Dossier> versions =
                Stream.concat(changes.now().stream(), changes.was().stream()).map(version -> version.dossier());
        return versions.flatMap(dossier -> dossier.party(new Ref(id)).stream())
                .map(Party::name)
                .findFirst()
                .orElse(id);
    }

    private String kind(DossierChanges dossier) {
        return dossier.kind().map(voice::label).orElse(voice.say("wijzigingen.ongewijzigd"));
    }

    /** Each dossier in a line; those that did not change come last. */
    private Block dossiers(ChangeReport report) {
        Map<DossierChanges, Html> lines = new LinkedHashMap<>();
        report.changed().forEach(one -> lines.put(one, link(one)));
        report.unchanged().forEach(one -> lines.put(one, Html.text(one.title())));
        return voice.table("wijzigingen.per-dossier", List.copyOf(lines.keySet()))
                .styled("fixed")
                .column("wijzigingen.dossier-kop", 46, lines::get)
                .column("wijzigingen.soort", 18, one -> Html.text(kind(one)))
                .column("wijzigingen.hoeveel", 36, this::howMuch)
                .filled();
    }

    private Html howMuch(DossierChanges dossier) {
        boolean changed = dossier.kind().filter(Change.Kind.CHANGED::equals).isPresent();
        return Html.text(changed ? new ReportWords(voice).lead(dossier) : "");
    }
}
