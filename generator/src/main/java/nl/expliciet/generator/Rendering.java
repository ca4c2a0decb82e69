package nl.expliciet.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.html.House;
import nl.expliciet.generator.html.PageRenderer;
import nl.expliciet.generator.write.OutputFile;
import nl.expliciet.generator.write.OutputFolder;

/** The last two stages: every file of the run is made and written to the folder that will be swapped in. */
final class Rendering {
    private final GeneratorOptions options;
    private final CheckedSource source;
    private final Composition composition;
    private final Styles styles;

    Rendering(GeneratorOptions options, CheckedSource source, Composition composition, Styles styles) {
        this.options = options;
        this.source = source;
        this.composition = composition;
        this.styles = styles.with(source.shared().settings().theme(), source.tree());
    }

    /** Writes everything; gives what the PDFs turned out to have wrong, when that was asked. */
    List<Finding> render(Parallel parallel, OutputFolder output) throws IOException {
        try {
            return make(parallel, output);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private List<Finding> make(Parallel parallel, OutputFolder output) {
        House house = House.of(source.shared().settings());
        PageRenderer pages = new PageRenderer(composition.context().messages(), options.theme(), house);
        PdfWorkshop pdfs = new PdfWorkshop(styles.pdfs(), options.verify());
        DossierRendering dossiers = new DossierRendering(options, source.tree(), composition, pages, pdfs);
        parallel.map(source.dossiers(), read -> write(output, dossiers.render(read)));
        OverviewRendering overviews = new OverviewRendering(composition, pages, pdfs);
        parallel.map(overviews.bodies(), body -> write(output, overviews.body(body, options.formats())));
        SharedFiles shared = new SharedFiles(source.tree(), composition, styles);
        if (options.formats().contains(OutputFormat.JSON)) {
            write(output, shared.data());
        }
        if (options.formats().contains(OutputFormat.HTML)) {
            write(output, shared.style());
            write(output, overviews.portfolio());
        }
        return pdfs.findings();
    }

    private static int write(OutputFolder output, List<OutputFile> files) {
        try {
            for (OutputFile file : files) {
                output.write(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return files.size();
    }
}
