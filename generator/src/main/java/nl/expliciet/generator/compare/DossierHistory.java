package nl.expliciet.generator.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;

/**
 * How a dossier came to be what it is: the versions in which it says something else than before, and what each of them did.
 *
 * @param versions oldest first; those that only write something differently are left out
 * @param agreements by id, in the order in which they came
 * @param profiles by address, such as {@code profiel.posities.rijk}
 * @param parts the last version that changed each part, by the key of the part
 */
public record DossierHistory(
        List<Version> versions,
        Map<String, List<Turn>> agreements,
        Map<Place, List<Scores>> profiles,
        Map<String, Version> parts) {
    /** Nothing is known. */
    public static final DossierHistory NONE = new DossierHistory(List.of(), Map.of(), Map.of(), Map.of());

    public DossierHistory {
        versions = List.copyOf(versions);
        Objects.requireNonNull(agreements);
        Objects.requireNonNull(profiles);
        Objects.requireNonNull(parts);
    }

    /** True when there is more to tell than that there is one version. */
    public boolean isTold() {
        return versions.size() > 1;
    }

    /**
     * A version.
     *
     * @param label the first tag that has it; empty when none does
     * @param commit full hash
     * @param author who made it; empty when nobody asked
     */
    public record Version(String label, String commit, LocalDate date, String author) {
        private static final int SHORT = 7;

        public Version {
            Objects.requireNonNull(label);
            Objects.requireNonNull(commit);
            Objects.requireNonNull(date);
            Objects.requireNonNull(author);
        }

        /** The first characters of the hash. */
        public String shortCommit() {
            return commit.substring(0, Math.min(SHORT, commit.length()));
        }
    }

    /**
     * A turn in the life of an agreement.
     *
     * @param kind whether it came, changed or went
     * @param status that it has from then on; that it had when it went
     * @param keys what changed of it; none when it came or went
     */
    public record Turn(
            Version version,
            Change.Kind kind,
            AgreementStatus status,
            Stated<PartialDate> dated,
            Stated<RichText> decision,
            Set<String> keys) {
        public Turn {
            keys = Set.copyOf(keys);
        }
    }

    /** The scores of a profile from a version on; none when it went. */
    public record Scores(Version version, Map<ProfileQuestion, Integer> scores) {
        public Scores {
            scores = Map.copyOf(scores);
        }
    }
}
