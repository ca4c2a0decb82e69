package nl.expliciet.maven;

import java.io.File;
import java.nio.file.Path;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.intake.Imported;
import nl.expliciet.generator.intake.Importer;
import nl.expliciet.generator.write.OutputFile;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes a dossier of a Word file or a Markdown file; what it guesses is marked, what it cannot keep is reported. */
@Mojo(name = "import", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class ImportMojo extends FolderMojo {

    /** The file to import: a .docx or a .md. */
    @Parameter(property = "expliciet.file")
    private File file;

    /** The id of the new dossier; when empty it follows from the title. */
    @Parameter(property = "expliciet.id", defaultValue = "")
    private String id;

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        // Maven makes its own folder of an empty value.
        if (file == null || file.isDirectory()) {
            throw wrong("plugin.bestand.geen", "expliciet.file");
        }
        if (!file.isFile()) {
            throw wrong("plugin.bestand.weg", "expliciet.file", file);
        }
        Path folder = folder("expliciet.source", source());
        explained(() -> report(Importer.importInto(folder, file.toPath(), id == null ? "" : id)));
    }

    private void report(Outcome<Imported> imported) throws MojoFailureException {
        say(imported.findings());
        Imported made = imported.value();
        if (made.id().isEmpty()) {
            throw wrong("plugin.new.niets");
        }
        made.files().stream()
                .map(OutputFile::path)
                .filter(path -> !path.startsWith(".expliciet/"))
                .forEach(path -> getLog().info(text("plugin.bestand.nieuw", path)));
        getLog().info(text("plugin.import.geraden", made.parties(), made.agreements()));
        getLog().info(text("plugin.new.verder"));
    }
}
