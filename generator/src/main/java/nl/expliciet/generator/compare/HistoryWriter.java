package nl.expliciet.generator.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.expliciet.generator.compare.DossierHistory.Scores;
import nl.expliciet.generator.compare.DossierHistory.Turn;
import nl.expliciet.generator.compare.DossierHistory.Version;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Fields;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.model.ProfileQuestion;

/** Writes the history of a dossier down, version by version: of each only what it did is kept. */
public final class HistoryWriter {
    private final List<Version> versions = new ArrayList<>();
    private final Map<String, List<Turn>> agreements = new LinkedHashMap<>();
    private final Map<Place, List<Scores>> profiles = new LinkedHashMap<>();
    private final Map<String, Version> parts = new TreeMap<>();

    /** A version after those before it, with what it changed. */
    public void add(Version version, List<Change> changes, Value.Block now) {
        if (changes.isEmpty()) {
            return;
        }
        versions.add(version);
        changes.forEach(change -> parts.put(change.place().steps().get(0), version));
        agreements(version, changes, now);
        if (changes.stream().anyMatch(change -> isIn(change, DossierFormat.PROFILE.name()))) {
            profiles(version, now.at(DossierFormat.PROFILE));
        }
    }

    /** All of it. */
    public DossierHistory history() {
        return new DossierHistory(versions, agreements, profiles, parts);
    }

    private static boolean isIn(Change change, String part) {
        return change.place().steps().get(0).equals(part);
    }

    private void agreements(Version version, List<Change> changes, Value.Block now) {
        Map<String, List<Change>> byId = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> isIn(change, DossierFormat.AGREEMENTS.name())
                        && change.place().steps().size() > 1)
                .forEach(change -> byId.computeIfAbsent(change.place().steps().get(1), id -> new ArrayList<>())
                        .add(change));
        byId.forEach((id, ofOne) -> agreements
                .computeIfAbsent(id, first -> new ArrayList<>())
                .add(turn(version, ofOne, agreement(id, now))));
    }

    private static Optional<Value> agreement(String id, Value.Block now) {
        return now.at(DossierFormat.AGREEMENTS)
                .inner()
                .filter(item -> item.place().step().equals(id))
                .findFirst();
    }

    private static Turn turn(Version version, List<Change> changes, Optional<Value> now) {
        Change first = changes.get(0);
        boolean whole = first.place().steps().size() == 2;
        Fields said = new Fields(now.orElse(first.was()));
        Set<String> keys = new LinkedHashSet<>();
        changes.stream()
                .filter(change -> !whole)
                .forEach(change -> keys.add(change.place().steps().get(2)));
        return new Turn(
                version,
                whole ? first.kind() : Change.Kind.CHANGED,
                said.get(AgreementFormat.STATUS),
                said.get(AgreementFormat.DATED),
                said.get(AgreementFormat.DECISION),
                keys);
    }

    /** A profile is what has scores, whoever gave them. */
    private void profiles(Version version, Value profile) {
        Map<Place, Map<ProfileQuestion, Integer>> now = new LinkedHashMap<>();
        Stream.concat(Stream.of(profile), profile.all())
                .filter(Value.Block.class::isInstance)
                .map(Value.Block.class::cast)
                .forEach(block -> Optional.of(scores(block))
                        .filter(scores -> !scores.isEmpty())
                        .ifPresent(scores -> now.put(block.place(), scores)));
        profiles.keySet().forEach(place -> now.putIfAbsent(place, Map.of()));
        now.forEach((place, scores) -> {
            List<Scores> course = profiles.computeIfAbsent(place, first -> new ArrayList<>());
            if (course.isEmpty() || !course.get(course.size() - 1).scores().equals(scores)) {
                course.add(new Scores(version, scores));
            }
        });
    }

    private static Map<ProfileQuestion, Integer> scores(Value.Block block) {
        Map<ProfileQuestion, Integer> scores = new EnumMap<>(ProfileQuestion.class);
        for (ProfileQuestion question : ProfileQuestion.values()) {
            Optional.ofNullable(block.values().get(question.key()))
                    .flatMap(value -> value.inner()
                            .flatMap(inner -> Value.said(inner, Shapes.ONE_TO_FIVE).stream())
                            .findFirst())
                    .ifPresent(score -> scores.put(question, score));
        }
        return scores;
    }
}
