package nl.expliciet.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.Generator;
import nl.expliciet.generator.GeneratorOptions;
import nl.expliciet.generator.GeneratorResult;
import nl.expliciet.generator.OutputFormat;
import nl.expliciet.generator.compare.HistoryDetail;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.view.Messages;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that check dossiers have in common: the parameters, and how a result becomes Maven's. */
abstract class SourceMojo extends FolderMojo {

    /**
     * Folder that is replaced by the result; by default {@code expliciet} in the build directory of the project, without a
     * project {@code target/expliciet} below the current folder.
     */
    @Parameter(property = "expliciet.output")
    private File output;

    /** What to make: html, pdf, json. */
    @Parameter(property = "expliciet.format", defaultValue = "html,pdf,json")
    private String format;

    /** Ids of the dossiers to take, separated by commas; all when empty. */
    @Parameter(property = "expliciet.only")
    private String only;

    /**
     * The earlier version, a tag, branch, commit or day (yyyy-mm-dd): {@code changes} compares with it, by default with the nearest
     * tag; other goals mark what changed since, by default nothing.
     */
    @Parameter(property = "expliciet.from")
    private String from;

    /**
     * Whether each dossier tells how it came to be what it is, from git: {@code ja}, {@code nee}, or {@code auteurs} for the names of
     * those who made its versions too.
     */
    @Parameter(property = "expliciet.history", defaultValue = "ja")
    private String history;

    /** The least finding that stops the build: error or warning. */
    @Parameter(property = "expliciet.failOn", defaultValue = "error")
    private String failOn;

    /** How many dossiers are worked on at the same time; the number of processors when 0. */
    @Parameter(property = "expliciet.threads", defaultValue = "0")
    private int threads;

    /** Folder laid over the built-in templates; without it, the folder {@code thema} in the source where there is one. */
    @Parameter(property = "expliciet.theme")
    private File theme;

    /** The day that decides what is overdue, above what the dossiers say (yyyy-mm-dd). */
    @Parameter(property = "expliciet.peildatum")
    private String peildatum;

    /** Checks the structure of every PDF that was written. */
    @Parameter(property = "expliciet.verify", defaultValue = "false")
    private boolean verify;

    /** Folder for {@code expliciet.sarif} and the reports for GitLab and GitHub; by default the one that the output stands in. */
    @Parameter(property = "expliciet.reports")
    private File reports;

    /** Maven's timestamp for reproducible builds. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private String outputTimestamp;

    /** What a goal asks of the generator. */
    interface Task {
        GeneratorResult run(Generator generator) throws IOException;
    }

    /** Runs the generator, reports, and fails when the findings say so. */
    final void generate(Task task) throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        GeneratorOptions options = options();
        explained(() -> {
            GeneratorResult result = run(task, options);
            Console console = new Console(getLog(), result, askedLanguage().orElse(result.language()), paint());
            console.report((System.nanoTime() - start) / 1e9);
            if (result.fails(options.failOn())) {
                throw new MojoFailureException(console.summary());
            }
        });
    }

    private GeneratorResult run(Task task, GeneratorOptions options) throws IOException {
        try (ProgressReport progress =
                new ProgressReport(getLog(), Messages.of(language()), liveLine(), System::nanoTime)) {
            return task.run(new Generator(options, progress));
        }
    }

    /** The parameters as options of the generator. */
    final GeneratorOptions options() throws MojoFailureException {
        return new GeneratorOptions(
                folder("expliciet.source", source()),
                output(),
                formats(),
                list(only),
                severity(),
                threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
                theme == null ? Optional.empty() : Optional.of(folder("expliciet.theme", theme.toPath())),
                referenceDate(),
                fallbackDate(),
                verify,
                given(from),
                history(),
                Optional.ofNullable(reports).map(File::toPath));
    }

    private Path output() {
        if (output != null) {
            return output.toPath();
        }
        return buildFolder().resolve("expliciet");
    }

    private Set<OutputFormat> formats() throws MojoFailureException {
        Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
        for (String name : list(format)) {
            formats.add(OutputFormat.find(name)
                    .orElseThrow(() -> wrong("plugin.waarde", "expliciet.format", name, "html, pdf, json")));
        }
        return formats;
    }

    private HistoryDetail history() throws MojoFailureException {
        return Keyed.find(HistoryDetail.class, history)
                .orElseThrow(() -> wrong("plugin.waarde", "expliciet.history", history, "ja, nee, auteurs"));
    }

    private Severity severity() throws MojoFailureException {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.label().equals(failOn))
                .findFirst()
                .orElseThrow(() -> wrong("plugin.waarde", "expliciet.failOn", failOn, "error, warning"));
    }

    private Optional<LocalDate> referenceDate() throws MojoFailureException {
        try {
            return Optional.ofNullable(peildatum).map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            throw wrong("plugin.dag", "expliciet.peildatum", peildatum);
        }
    }

    /** Maven allows seconds since 1970 beside ISO 8601. */
    private Optional<LocalDate> fallbackDate() {
        if (outputTimestamp == null || outputTimestamp.isBlank()) {
            return Optional.empty();
        }
        if (outputTimestamp.matches("\\d+")) {
            long day = Long.parseLong(outputTimestamp) / 86_400;
            return Optional.of(LocalDate.ofEpochDay(day));
        }
        try {
            return Optional.of(OffsetDateTime.parse(outputTimestamp)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate());
        } catch (DateTimeParseException off) {
            return Optional.empty();
        }
    }

    /** What a property says; empty when it is not set. */
    static Optional<String> given(String property) {
        return Optional.ofNullable(property).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static List<String> list(String text) {
        List<String> items = new ArrayList<>();
        if (text != null) {
            Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .forEach(items::add);
        }
        return items;
    }
}
