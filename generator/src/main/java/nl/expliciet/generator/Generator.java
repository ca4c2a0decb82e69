package nl.expliciet.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.check.PortfolioReader;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.export.ReviewExport;
import nl.expliciet.generator.export.SarifExport;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.source.FolderSource;
import nl.expliciet.generator.write.OutputFolder;
import nl.expliciet.generator.write.SideFile;

/** The compiler: read, check, compose, render, write. */
public final class Generator {
    private final GeneratorOptions options;

    public Generator(GeneratorOptions options) {
        this.options = options;
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
        Styles styles = new Styles(options.theme());
        try (Parallel parallel = new Parallel(options.threads())) {
            return result(checked(parallel, styles, new Memory()), false);
        }
    }

    /**
     * Compiles everything. With findings that fail the run nothing in the output folder changes.
     *
     * @throws IOException when a folder does not work along, or the output folder is someone else's
     */
    public GeneratorResult build() throws IOException {
        OutputFolder.restore(options.output());
        Styles styles = new Styles(options.theme());
        Memory memory = new Memory();
        try (Parallel parallel = new Parallel(options.threads())) {
            CheckedSource source = checked(parallel, styles, memory);
            if (source.fails(options.failOn())) {
                return result(source, false);
            }
            Composition composition = Composition.of(source, options, memory);
            try (OutputFolder output = OutputFolder.prepare(options.output(), options.sources())) {
                List<Finding> broken = new Rendering(options, source, composition, styles).render(parallel, output);
                if (!broken.isEmpty()) {
                    return result(reported(source.with(broken)), false);
                }
                output.commit();
            }
            return result(source, true);
        }
    }

    private CheckedSource checked(Parallel parallel, Styles styles, Memory memory) throws IOException {
        return reported(new SourceChecker(options, parallel, styles.pdfs().coverage()::covers, memory).check());
    }

    private CheckedSource reported(CheckedSource source) throws IOException {
        Language language = source.shared().settings().language();
        FindingText words = FindingText.in(language.key());
        List<Finding> findings = source.findings();
        SideFile.write(options.output(), "expliciet.sarif", SarifExport.of(findings, words, language));
        SideFile.write(options.output(), "expliciet-gitlab.json", ReviewExport.gitLab(findings, words));
        SideFile.write(options.output(), "expliciet-github.txt", ReviewExport.gitHub(findings, words));
        return source;
    }

    static GeneratorResult result(CheckedSource source, boolean written) {
        Map<String, SourceFile> files = Stream.concat(
                        source.shared().files().stream(),
                        source.dossiers().stream().flatMap(dossier -> dossier.files().stream()))
                .collect(Collectors.toMap(SourceFile::path, file -> file, (first, second) -> first));
        return new GeneratorResult(
                written,
                source.shared().settings().language(),
                source.dossiers().stream().map(ReadDossier::dossier).toList(),
                source.findings(),
                files);
    }
}
