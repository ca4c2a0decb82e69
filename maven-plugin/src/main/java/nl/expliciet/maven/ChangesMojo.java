package nl.expliciet.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes what changed between two versions, to {@code wijzigingen} in the output and nowhere else. */
@Mojo(name = "changes", requiresProject = false, threadSafe = true)
public final class ChangesMojo extends SourceMojo {

    /** The later version; the files as they are now when empty. */
    @Parameter(property = "expliciet.to")
    private String to;

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        generate(generator -> generator.changes(given(to)));
    }
}
