package nl.expliciet.generator.compare;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A version of a source that takes part in a comparison.
 *
 * @param revision what people call it
 * @param commit full hash; that of the last commit for files on disk
 * @param date of the commit
 * @param modified true for files on disk that differ from that commit
 */
public record VersionName(String revision, String commit, LocalDate date, boolean modified) {
    public VersionName {
        Objects.requireNonNull(revision);
        Objects.requireNonNull(commit);
        Objects.requireNonNull(date);
    }
}
