package nl.expliciet.maven;

import nl.expliciet.generator.Generator;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Compiles the dossiers to HTML, PDF and JSON. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class BuildMojo extends SourceMojo {
    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        generate(Generator::build);
    }
}
