package nl.expliciet.generator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.source.Revision;

/**
 * What a run need not do again when it did it before: the live preview keeps one between its runs and lets it forget what
 * changed; a build has a fresh one.
 */
final class Memory {
    private final Map<String, Outcome<ReadDossier>> read = new ConcurrentHashMap<>();
    private final Map<String, List<Finding>> ruled = new ConcurrentHashMap<>();
    private final Map<String, DossierInsight> insights = new ConcurrentHashMap<>();
    private final Map<Language, Knowledge> knowledge = new ConcurrentHashMap<>();
    private volatile Optional<Map<String, Revision>> revisions = Optional.empty();

    Outcome<ReadDossier> read(String id, Function<String, Outcome<ReadDossier>> reader) {
        return read.computeIfAbsent(id, reader);
    }

    List<Finding> ruled(String id, Function<String, List<Finding>> rules) {
        return ruled.computeIfAbsent(id, rules);
    }

    DossierInsight insight(String id, Function<String, DossierInsight> work) {
        return insights.computeIfAbsent(id, work);
    }

    Knowledge knowledge(Language language) {
        return knowledge.computeIfAbsent(language, Knowledge::load);
    }

    Optional<Map<String, Revision>> revisions() {
        return revisions;
    }

    void keep(Map<String, Revision> found) {
        revisions = Optional.of(found);
    }

    /** True for the id of a dossier that was read. */
    boolean knows(String id) {
        return read.containsKey(id);
    }

    /** One dossier changed; its version stays that of its newest commit. */
    void forget(String id) {
        read.remove(id);
        ruled.remove(id);
        insights.remove(id);
    }

    /** Something that all dossiers share changed. */
    void forgetAll() {
        read.clear();
        ruled.clear();
        insights.clear();
        revisions = Optional.empty();
    }
}
