package nl.expliciet.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.check.PortfolioReader;
import nl.expliciet.generator.export.ReviewExport;
import nl.expliciet.generator.export.SarifExport;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.site.Checked;
import nl.expliciet.generator.site.Parallel;
import nl.expliciet.generator.site.Part;
import nl.expliciet.generator.site.Press;
import nl.expliciet.generator.site.Told;
import nl.expliciet.generator.source.FolderSource;
import nl.expliciet.generator.write.OutputFolder;
import nl.expliciet.generator.write.Report;

/**
 * The compiler: reads, checks, composes, renders and writes, one dossier at a time. Whatever it finds is reported beside
 * the output folder too: {@code expliciet.sarif} and the formats of review tools.
 */
public final class Generator {
    /** The folder of the pages that say what changed. */
    private static final String CHANGES = "wijzigingen";

    private final GeneratorOptions options;
    private final Progress progress;

    /** A compiler that does what the options say each time it is asked. */
    public Generator(GeneratorOptions options) {
        this(options, Progress.UNHEARD);
    }

    /** The same, which tells how far it is. */
    public Generator(GeneratorOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** The language of the dossiers in a folder; Dutch when nothing there says so. */
    public static Language languageOf(Path folder) {
        try {
            return PortfolioReader.read(new FolderSource(folder))
                    .value()
                    .settings()
                    .language();
        } catch (IOException notThere) {
            return Language.DUTCH;
        }
    }

    /**
     * Reads and checks; of the output only the reports of the findings are written.
     *
     * @throws IOException when the source folder is not there or git cannot be read
     */
    public GeneratorResult check() throws IOException {
        OutputFolder.restore(options.output());
        Press press = Press.of(options.order());
        try (Parallel parallel = new Parallel(options.threads())) {
            Steps steps = new Steps(press.ids().size(), progress);
            List<Checked> dossiers = parallel.map(
                    press.ids(), id -> steps.followed(id, () -> press.open(id).checked()));
            return reported(press, dossiers, List.of());
        }
    }

    /**
     * Compiles everything. With findings that fail the run nothing in the output folder changes.
     *
     * @throws IOException when a folder does not work along, or the output folder is someone else's
     */
    public GeneratorResult build() throws IOException {
        Press press = Press.of(options.order());
        try (Parallel parallel = new Parallel(options.threads());
                OutputFolder output = OutputFolder.prepare(options.output(), options.sources())) {
            Build build = new Build(press, output, options.failOn());
            List<Checked> dossiers =
                    build.dossiers(parallel, new Steps(press.ids().size(), progress));
            progress.across();
            List<Finding> broken = build.across(parallel);
            GeneratorResult result = reported(press, dossiers, broken);
            if (build.isComplete() && broken.isEmpty()) {
                output.commit();
                return result.asWritten();
            }
            return result;
        }
    }

    /**
     * Writes what changed between two versions, and nothing else of the output. The earlier one is that of the options; when they
     * name none the nearest tag, else the last commit.
     *
     * @param to a revision; when empty the files on disk
     * @throws IOException when a folder does not work along, or git cannot be read
     */
    public GeneratorResult changes(Optional<String> to) throws IOException {
        Press press = Press.of(options.order().unmarked());
        try (Parallel parallel = new Parallel(options.threads());
                OutputFolder output = OutputFolder.prepare(options.output().resolve(CHANGES), options.sources())) {
            Outcome<Optional<List<Part>>> changes =
                    press.changes(options.from(), to, parallel, dossier -> Build.write(dossier.files(), output));
            boolean stops = press.told().with(changes.findings()).fails(options.failOn());
            if (stops || changes.value().isEmpty()) {
                return reported(press, List.of(), changes.findings());
            }
            Build.write(changes.value().get(), output, parallel);
            List<Finding> found = new ArrayList<>(changes.findings());
            found.addAll(press.broken());
            GeneratorResult result = reported(press, List.of(), found);
            if (press.broken().isEmpty()) {
                output.commit();
                return result.asWritten();
            }
            return result;
        }
    }

    /** The result, after its findings were reported beside the output. */
    private GeneratorResult reported(Press press, List<Checked> dossiers, List<Finding> broken) throws IOException {
        Told told = Told.all(
                        Stream.concat(Stream.of(press.told()), dossiers.stream().map(Checked::told))
                                .toList())
                .with(broken);
        List<Finding> findings = told.findings();
        Language language = press.language();
        FindingText words = FindingText.in(language.key());
        write(Report.SARIF, SarifExport.of(findings, words, language));
        write(Report.GITLAB, ReviewExport.gitLab(findings, words));
        write(Report.GITHUB, ReviewExport.gitHub(findings, words));
        return GeneratorResult.of(language, dossiers, told);
    }

    private void write(Report report, String text) throws IOException {
        report.write(options.output(), options.reports(), text);
    }
}
