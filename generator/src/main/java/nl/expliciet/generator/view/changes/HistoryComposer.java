package nl.expliciet.generator.view.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.expliciet.generator.compare.Change;
import nl.expliciet.generator.compare.DossierHistory;
import nl.expliciet.generator.compare.DossierHistory.Scores;
import nl.expliciet.generator.compare.DossierHistory.Turn;
import nl.expliciet.generator.compare.DossierHistory.Version;
import nl.expliciet.generator.compare.DossierVersion;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.Paragraph;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.Table;
import nl.expliciet.generator.view.voice.Voice;

/** Composes the history of a dossier: short tables in which each row is one line through time. */
public final class HistoryComposer {
    private final Voice voice;
    private final Told told;
    private final DossierHistory history;

    /** A row: what it is about and what became of it, oldest first. */
    private record Line(Html name, List<Html> course) {}

    public HistoryComposer(RenderContext context, DossierVersion now, DossierHistory history) {
        this.voice = new Voice(context);
        this.told = new Told(voice, now);
        this.history = history;
    }

    /** The blocks of the chapter. */
    public List<Block> blocks() {
        List<Version> versions = history.versions();
        List<Block> blocks = new ArrayList<>();
        String sentence = voice.say(
                "geschiedenis.zin",
                versions.size(),
                voice.date(versions.get(0).date()),
                voice.date(versions.get(versions.size() - 1).date()));
        blocks.add(new Paragraph(ParagraphNumber.NONE, Html.text(sentence), "lead"));
        // Whoever writes down what others agreed changes the text, not what was agreed.
        if (told.version().dossier().identity().nature() != Nature.OFFICIAL) {
            String ofText = voice.say("geschiedenis.tekst");
            blocks.add(new Paragraph(ParagraphNumber.NONE, Html.text(ofText), ""));
        }
        add(blocks, "geschiedenis.afspraken", "geschiedenis.afspraak", agreements());
        add(blocks, "geschiedenis.profielen", "geschiedenis.profiel", scores());
        blocks.add(SubHeading.wide(voice.say("geschiedenis.versies"), ""));
        blocks.add(versions());
        return blocks;
    }

    private void add(List<Block> blocks, String title, String what, List<Line> lines) {
        if (!lines.isEmpty()) {
            blocks.add(SubHeading.wide(voice.say(title), ""));
            blocks.add(voice.table(title, lines)
                    .styled("fixed")
                    .column(what, 30, Line::name)
                    .column("geschiedenis.verloop", 70, line -> Html.lines(line.course()))
                    .filled());
        }
    }

    /** True for an agreement that is as it was in the first version. */
    private boolean isUnchanged(List<Turn> turns) {
        return turns.size() == 1
                && turns.get(0).version().equals(history.versions().get(0));
    }

    private List<Line> agreements() {
        List<Line> lines = new ArrayList<>();
        history.agreements().forEach((id, turns) -> {
            if (!isUnchanged(turns)) {
                lines.add(new Line(
                        agreement(id),
                        turns.stream().map(turn -> turn(id, turn)).toList()));
            }
        });
        unchanged().ifPresent(lines::add);
        return lines;
    }

    /** All that did not change share a row. */
    private Optional<Line> unchanged() {
        List<Html> ids = history.agreements().entrySet().stream()
                .filter(entry -> isUnchanged(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .<Html>map(id -> Html.link("#afspraak-" + id, id))
                .toList();
        Html since =
                at(voice.say("geschiedenis.ongewijzigd"), history.versions().get(0));
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Line(Html.joined(", ", ids), List.of(since)));
    }

    private Html agreement(String id) {
        return told.version()
                .dossier()
                .agreement(new Ref(id))
                .<Html>map(one -> Html.all(Html.link("#afspraak-" + id, id), Html.text(" " + one.title())))
                .orElseGet(() -> Html.text(id));
    }

    private Html turn(String id, Turn turn) {
        boolean ofStatus = turn.kind() == Change.Kind.NEW || turn.keys().contains(AgreementFormat.STATUS.name());
        String what = turn.kind() == Change.Kind.GONE
                ? voice.say("geschiedenis.weg")
                : ofStatus ? status(id, turn) : voice.say("geschiedenis.gewijzigd", keys(id, turn));
        return at(Formats.capital(what), turn.version());
    }

    private String status(String id, Turn turn) {
        List<String> words = new ArrayList<>(List.of(voice.label(turn.status())));
        if (turn.status() == AgreementStatus.REVISED) {
            replacing(id).forEach(later -> words.add(voice.say("geschiedenis.vervangen", later)));
        }
        turn.decision().value().map(RichText::plain).ifPresent(words::add);
        return String.join(", ", words);
    }

    private List<String> replacing(String id) {
        return told.version().dossier().agreements().stream()
                .filter(one -> one.replaces().stream().map(Ref::id).anyMatch(id::equals))
                .map(one -> one.id())
                .toList();
    }

    private String keys(String id, Turn turn) {
        Place place = DossierFormat.AGREEMENTS.in(Place.TOP).at(id);
        return turn.keys().stream()
                .sorted()
                .map(key -> Formats.small(last(place.at(key))))
                .collect(Collectors.joining(", "));
    }

    private String last(Place place) {
        List<String> names = told.names(place);
        return names.get(names.size() - 1);
    }

    private Html at(String what, Version version) {
        return Html.all(Html.text(what + " "), Html.span("second", Html.text("· " + when(version))));
    }

    private String when(Version version) {
        return voice.say("geschiedenis.wanneer", voice.date(version.date()), name(version));
    }

    private String name(Version version) {
        return version.label().isEmpty() ? voice.say("commit", version.shortCommit()) : version.label();
    }

    /** The questions of which the score changed, per profile. */
    private List<Line> scores() {
        List<Line> lines = new ArrayList<>();
        history.profiles().forEach((place, course) -> {
            for (ProfileQuestion question : ProfileQuestion.values()) {
                List<Html> scores = scores(course, question);
                if (scores.size() > 1) {
                    lines.add(
                            new Line(Html.text(profile(place) + ": " + Formats.small(voice.label(question))), scores));
                }
            }
        });
        return lines;
    }

    private String profile(Place place) {
        List<String> names = told.names(place);
        return String.join(", ", names.subList(1, names.size()));
    }

    /** A stroke stands for no score. */
    private List<Html> scores(List<Scores> course, ProfileQuestion question) {
        List<Html> scores = new ArrayList<>();
        String last = "";
        for (Scores version : course) {
            Integer score = version.scores().get(question);
            String now = score == null ? "–" : score.toString();
            if (!now.equals(last)) {
                scores.add(at(now, version.version()));
            }
            last = now;
        }
        return scores;
    }

    /** The versions that were the last to change some part. */
    private Block versions() {
        Map<Version, List<String>> last = new LinkedHashMap<>();
        for (int i = history.versions().size() - 1; i >= 0; i--) {
            Version version = history.versions().get(i);
            List<String> parts = DossierFormat.FOLDER.keys().stream()
                    .filter(part -> version.equals(history.parts().get(part.name())))
                    .map(part -> last(part.in(Place.TOP)))
                    .toList();
            if (!parts.isEmpty()) {
                last.put(version, parts);
            }
        }
        Table<Version> table = voice.table("geschiedenis.versies", List.copyOf(last.keySet()))
                .styled("fixed")
                .column("geschiedenis.versie", 36, this::version)
                .column("geschiedenis.onderdelen", 64, version -> Html.text(String.join(", ", last.get(version))));
        return table.filled();
    }

    private Html version(Version version) {
        String commit = voice.say("commit", version.shortCommit());
        String named = version.label().isEmpty() ? commit : version.label() + " · " + commit;
        String all = version.author().isEmpty() ? named : named + " · " + version.author();
        return Html.all(Html.text(voice.date(version.date())), Html.span("second", Html.text(" · " + all)));
    }
}
