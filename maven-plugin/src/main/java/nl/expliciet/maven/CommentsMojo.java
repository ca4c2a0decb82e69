package nl.expliciet.maven;

import java.io.File;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.round.Imported;
import nl.expliciet.generator.round.RoundImporter;
import nl.expliciet.generator.round.RoundRequest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Brings the comments of PDFs that readers sent back into the file of their round. What is new is added; what stands in the
 * file stays as it is.
 */
@Mojo(name = "comments", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class CommentsMojo extends FolderMojo {

    /** A PDF with comments or a folder of them; a folder or file named after a party is that party's. */
    @Parameter(property = "expliciet.comments", required = true)
    private File comments;

    /** The id of the round: the name of its file in {@code reacties/}. */
    @Parameter(property = "expliciet.round", required = true)
    private String round;

    /** The dossier; not needed where there is one, or where all PDFs are of one. */
    @Parameter(property = "expliciet.only", defaultValue = "")
    private String only;

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        if (!comments.exists()) {
            throw wrong("plugin.map.weg", "expliciet.comments", comments);
        }
        RoundRequest request = new RoundRequest(
                folder("expliciet.source", source()), comments.toPath(), round, only == null ? "" : only);
        explained(() -> report(RoundImporter.run(request)));
    }

    private void report(Outcome<Imported> outcome) throws MojoFailureException {
        say(outcome.findings());
        Imported imported = outcome.value();
        if (imported.file().isEmpty()) {
            throw wrong("plugin.comments.niets");
        }
        getLog().info(text(
                "plugin.comments.klaar", imported.file(), imported.added(), imported.known(), imported.pdfs()));
    }
}
