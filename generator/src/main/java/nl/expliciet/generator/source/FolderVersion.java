package nl.expliciet.generator.source;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A version of a folder of a source on the main line of its history.
 *
 * @param folder the name that it had
 * @param commit full hash
 * @param label the first tag on the main line that has it; empty when none does
 * @param date of the commit, in the time zone of its committer
 * @param author the name of who wrote it
 */
public record FolderVersion(String folder, String commit, String label, LocalDate date, String author) {
    public FolderVersion {
        Objects.requireNonNull(folder);
        Objects.requireNonNull(commit);
        Objects.requireNonNull(label);
        Objects.requireNonNull(date);
        Objects.requireNonNull(author);
    }
}
