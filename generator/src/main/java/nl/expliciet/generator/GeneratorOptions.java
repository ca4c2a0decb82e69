package nl.expliciet.generator;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.expliciet.generator.compare.HistoryDetail;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.site.Order;
import nl.expliciet.generator.site.Wanted;

/**
 * What a run is asked to do.
 *
 * @param source folder with the dossiers
 * @param output folder to replace
 * @param formats what to make of each dossier
 * @param only ids of the dossiers to take; empty takes all
 * @param failOn the least severity that stops a build
 * @param threads how many dossiers are worked on at the same time, 1 or more
 * @param theme folder laid over the built-in templates; when none is given, {@code thema} in the source where it is there
 * @param referenceDate the day that decides what is overdue, above what the dossiers say
 * @param fallbackDate the day to take when neither dossiers nor git tell one
 * @param verify true to check the structure of every PDF that was written
 * @param from the revision to mark changes from: a tag, branch, commit or day; empty marks nothing
 * @param history how much of their history dossiers tell
 * @param reports folder for what review tools read of the findings; when none is given, the one that the output stands in
 */
public record GeneratorOptions(
        Path source,
        Path output,
        Set<OutputFormat> formats,
        List<String> only,
        Severity failOn,
        int threads,
        Optional<Path> theme,
        Optional<LocalDate> referenceDate,
        Optional<LocalDate> fallbackDate,
        boolean verify,
        Optional<String> from,
        HistoryDetail history,
        Optional<Path> reports) {
    private static final String THEME = "thema";

    public GeneratorOptions {
        Objects.requireNonNull(source);
        Objects.requireNonNull(output);
        formats = Set.copyOf(formats);
        only = List.copyOf(only);
        Objects.requireNonNull(failOn);
        Objects.requireNonNull(history);
        if (threads < 1) {
            throw new IllegalArgumentException("threads: 1 or more");
        }
    }

    /** A run that marks no changes, tells no history and reports beside its output. */
    public GeneratorOptions(
            Path source,
            Path output,
            Set<OutputFormat> formats,
            List<String> only,
            Severity failOn,
            int threads,
            Optional<Path> theme,
            Optional<LocalDate> referenceDate,
            Optional<LocalDate> fallbackDate,
            boolean verify) {
        this(
                source,
                output,
                formats,
                only,
                failOn,
                threads,
                theme,
                referenceDate,
                fallbackDate,
                verify,
                Optional.empty(),
                HistoryDetail.NONE,
                Optional.empty());
    }

    /** The same run with marks of what changed since a revision. */
    public GeneratorOptions since(Optional<String> revision) {
        return looking(revision, history);
    }

    /** The same run with more or less history. */
    public GeneratorOptions telling(HistoryDetail detail) {
        return looking(from, detail);
    }

    private GeneratorOptions looking(Optional<String> revision, HistoryDetail detail) {
        return new GeneratorOptions(
                source,
                output,
                formats,
                only,
                failOn,
                threads,
                theme,
                referenceDate,
                fallbackDate,
                verify,
                revision,
                detail,
                reports);
    }

    @Override
    public Optional<Path> theme() {
        return theme.or(() -> Optional.of(source.resolve(THEME)).filter(GeneratorOptions::isFolder));
    }

    /** The folders that a run reads. */
    List<Path> sources() {
        return Stream.concat(Stream.of(source), theme().stream()).toList();
    }

    /** Of what a site is made, in the words of the package that makes it. */
    Order order() {
        Wanted wanted = new Wanted(
                formats.contains(OutputFormat.HTML),
                formats.contains(OutputFormat.PDF),
                formats.contains(OutputFormat.JSON),
                formats.contains(OutputFormat.READERS),
                verify);
        return new Order(source, theme(), only, referenceDate, fallbackDate, wanted, from, history);
    }

    /** A link could lead out of the source. */
    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** A run with the defaults: all dossiers, all formats, stop on errors. */
    public static GeneratorOptions of(Path source, Path output) {
        return new GeneratorOptions(
                source,
                output,
                Set.of(OutputFormat.HTML, OutputFormat.PDF, OutputFormat.JSON),
                List.of(),
                Severity.ERROR,
                Runtime.getRuntime().availableProcessors(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
