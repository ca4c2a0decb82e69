package nl.expliciet.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.style.SourceStyle;
import nl.expliciet.generator.write.EditedFile;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Gives the YAML of all dossiers one style, without changing what it says; comments and texts stay. */
@Mojo(name = "format", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class FormatMojo extends FolderMojo {

    /** Changes nothing and fails with a list of the files that are not in the style. */
    @Parameter(property = "expliciet.format.check", defaultValue = "false")
    private boolean check;

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        Path folder = folder("expliciet.source", source());
        explained(() -> report(folder, SourceStyle.of(folder)));
    }

    private void report(Path folder, Outcome<Map<String, String>> styled) throws IOException, MojoFailureException {
        say(styled.findings());
        for (Map.Entry<String, String> file : styled.value().entrySet()) {
            if (check) {
                getLog().error(text("plugin.stijl.anders", file.getKey()));
            } else {
                EditedFile.write(folder.resolve(file.getKey()), file.getValue());
                getLog().info(text("plugin.stijl.geschreven", file.getKey()));
            }
        }
        int files = styled.value().size();
        if (!styled.findings().isEmpty() || check && files > 0) {
            throw wrong("plugin.stijl.fout", files, styled.findings().size());
        }
        getLog().info(text("plugin.stijl.klaar", files));
    }
}
