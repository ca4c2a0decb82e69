package nl.expliciet.maven;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.CountDownLatch;
import nl.expliciet.generator.GeneratorOptions;
import nl.expliciet.generator.LivePreview;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Serves the pages on this machine and makes them anew while people write; stops with Ctrl-C. */
@Mojo(name = "serve", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class ServeMojo extends SourceMojo {

    /** The port on the loopback address; 0 takes a free one. */
    @Parameter(property = "expliciet.port", defaultValue = "8484")
    private int port;

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        GeneratorOptions options = options();
        explained(() -> serve(options));
    }

    private void serve(GeneratorOptions options) throws IOException, MojoFailureException {
        try (LivePreview preview =
                new LivePreview(options, port, (file, millis) -> getLog().info(file + ": " + millis + " ms"))) {
            getLog().info(text("plugin.adres", preview.address()));
            new CountDownLatch(1).await();
        } catch (BindException taken) {
            throw wrong("plugin.poort", "expliciet.port", String.valueOf(port));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
