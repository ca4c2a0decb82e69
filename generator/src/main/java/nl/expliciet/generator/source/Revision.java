package nl.expliciet.generator.source;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The version of a dossier: the newest commit that touches it.
 *
 * @param commit full hash
 * @param label the tag that names the version, with the commits since; empty when there is no tag
 * @param date day of the commit, in the time zone of its committer
 * @param modified true when files of the dossier differ from that commit
 */
public record Revision(String commit, String label, LocalDate date, boolean modified) {
    public Revision {
        Objects.requireNonNull(commit);
        Objects.requireNonNull(label);
        Objects.requireNonNull(date);
    }

    /** The first seven characters of the hash, as git shows it. */
    public String shortCommit() {
        return commit.substring(0, 7);
    }
}
