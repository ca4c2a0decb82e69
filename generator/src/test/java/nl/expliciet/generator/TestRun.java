package nl.expliciet.generator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.compare.HistoryDetail;
import nl.expliciet.generator.finding.Severity;

/** Options of a run for tests: two threads and the defaults of the generator, changed one at a time. */
public final class TestRun {
    private final Path source;
    private final Path output;
    private Set<OutputFormat> formats = Set.of(OutputFormat.values());
    private List<String> only = List.of();
    private Severity failOn = Severity.ERROR;
    private int threads = 2;
    private Optional<Path> theme = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();
    private Optional<LocalDate> fallback = Optional.empty();
    private boolean verify;
    private Optional<String> from = Optional.empty();
    private HistoryDetail history = HistoryDetail.NONE;

    private TestRun(Path source, Path output) {
        this.source = source;
        this.output = output;
    }

    /** A run that makes everything. */
    public static TestRun of(Path source, Path output) {
        return new TestRun(source, output);
    }

    public TestRun making(OutputFormat... wanted) {
        formats = Set.of(wanted);
        return this;
    }

    public TestRun only(List<String> ids) {
        only = ids;
        return this;
    }

    /** Marks what changed since a revision. */
    public TestRun since(String revision) {
        from = Optional.of(revision);
        return this;
    }

    /** Tells the history of dossiers. */
    public TestRun telling(HistoryDetail detail) {
        history = detail;
        return this;
    }

    public TestRun failingOnWarnings() {
        failOn = Severity.WARNING;
        return this;
    }

    public TestRun threads(int count) {
        threads = count;
        return this;
    }

    public TestRun theme(Optional<Path> folder) {
        theme = folder;
        return this;
    }

    public TestRun on(LocalDate date) {
        day = Optional.of(date);
        return this;
    }

    /** The day when neither dossiers nor git tell one. */
    public TestRun elseOn(LocalDate date) {
        fallback = Optional.of(date);
        return this;
    }

    public TestRun verified() {
        verify = true;
        return this;
    }

    public GeneratorOptions options() {
        return new GeneratorOptions(
                source,
                output,
                formats,
                only,
                failOn,
                threads,
                theme,
                day,
                fallback,
                verify,
                from,
                history,
                Optional.empty());
    }
}
