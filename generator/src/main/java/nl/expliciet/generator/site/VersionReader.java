package nl.expliciet.generator.site;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.Places;
import nl.expliciet.generator.check.PortfolioReader;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.compare.DossierVersion;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.source.SourceTree;

/**
 * Reads dossiers of one version of a source.
 *
 * @param name what people call the version
 */
record VersionReader(SourceTree source, ReadPortfolio shared, String name) {
    private static final Set<FindingCode> UNREAD = EnumSet.of(
            FindingCode.UNREADABLE,
            FindingCode.SYNTAX,
            FindingCode.LIMIT,
            FindingCode.FRONT_MATTER,
            FindingCode.OUTSIDE);

    /** A version whose registers are still to be read. */
    static VersionReader of(SourceTree source, String name) {
        return new VersionReader(source, PortfolioReader.read(source).value(), name);
    }

    ReadVersion read(String id) {
        return ReadVersion.of(DossierReader.read(source, id, shared));
    }

    /**
     * A dossier in a version.
     *
     * @param unread the files of it that say nothing because they cannot be read, below its folder
     */
    record ReadVersion(ReadDossier read, Set<String> unread) {
        static ReadVersion of(Outcome<ReadDossier> read) {
            int folder = read.value().dossier().id().length() + 1;
            Set<String> unread = read.findings().stream()
                    .filter(finding -> UNREAD.contains(finding.code()))
                    .map(finding -> finding.position().file().substring(folder))
                    .collect(Collectors.toSet());
            return new ReadVersion(read.value(), unread);
        }

        /** All of it. */
        DossierVersion whole() {
            return without(Set.of());
        }

        /** What changed since an earlier version, as far as both can be read. */
        DossierChanges since(ReadVersion earlier) {
            Set<String> files = new HashSet<>(unread);
            files.addAll(earlier.unread);
            return DossierChanges.between(earlier.without(files), without(files));
        }

        /** What one of its files says. */
        Value.Block said(String file) {
            return without(other -> !other.equals(file));
        }

        /** What it says without what stands in some files. */
        private DossierVersion without(Set<String> files) {
            Value.Block left = files.isEmpty() ? read.value() : without(files::contains);
            return new DossierVersion(read.dossier(), left);
        }

        private Value.Block without(Predicate<String> files) {
            Map<String, Value> left = new LinkedHashMap<>();
            read.value().values().forEach((key, value) -> {
                if (value instanceof Value.Items list) {
                    List<Value> items =
                            list.inner().filter(item -> !standsIn(files, item)).toList();
                    left.put(key, new Value.Items(list.place(), list.shape(), items));
                } else if (!standsIn(files, value)) {
                    left.put(key, value);
                }
            });
            return new Value.Block(read.value().place(), read.value().shape(), left);
        }

        private boolean standsIn(Predicate<String> files, Value value) {
            Places places = read.places();
            String file = places.of(value.place()).file();
            return files.test(file.substring(file.indexOf('/') + 1));
        }
    }

    /**
     * The name that a dossier has in this version: its own, else that of one that says the same and is gone since.
     *
     * @param now the dossiers that there are now
     */
    Optional<String> nameOf(DossierVersion dossier, Collection<String> now) {
        String id = dossier.dossier().id();
        if (shared.dossierIds().contains(id)) {
            return Optional.of(id);
        }
        return shared.dossierIds().stream()
                .filter(old -> !now.contains(old))
                .filter(old -> read(old).whole().isRenamed(dossier))
                .findFirst();
    }

    /** True when its shared parties are surely those of another version: what dossiers say of them is the same then. */
    boolean hasParties(ReadPortfolio other, Set<String> same) {
        return same.contains("organen.yaml")
                || shared.parties().isEmpty() && other.parties().isEmpty();
    }

    /** What to say of the files of a dossier that cannot be read in this version. */
    List<Finding> notCompared(ReadVersion version) {
        String id = version.read().dossier().id();
        return version.unread().stream()
                .map(file ->
                        Finding.of(FindingCode.NOT_COMPARED, Position.startOf(id + "/" + file), id + "/" + file, name))
                .toList();
    }
}
