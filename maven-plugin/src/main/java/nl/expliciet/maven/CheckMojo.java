package nl.expliciet.maven;

import nl.expliciet.generator.Generator;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks the dossiers and writes nothing but the findings. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SourceMojo {
    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        generate(Generator::check);
    }
}
