package nl.expliciet.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.Generator;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Line;
import nl.expliciet.generator.html.TemplateFailure;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.write.OutputException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals that work on a folder of dossiers have in common: which folder, and how trouble becomes Maven's. */
abstract class FolderMojo extends ExplicietMojo {

    /** Folder with the dossiers; by default that of the project, without a project the current one. */
    @Parameter(property = "expliciet.source")
    private File source;

    /** The project; a stub without a file where there is no pom.xml. */
    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Override
    final Language sourceLanguage() {
        return Generator.languageOf(source());
    }

    /** What a goal does with folders. */
    interface Work {
        void run() throws IOException, MojoFailureException;
    }

    /** Does some work; what the user can mend fails the build with the property that is wrong. */
    final void explained(Work work) throws MojoExecutionException, MojoFailureException {
        try {
            work.run();
        } catch (OutputException refused) {
            String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String details = String.join(", ", refused.details());
            throw wrong("plugin.uitvoer." + reason, "expliciet.output", refused.folder(), details);
        } catch (NoSuchFileException gone) {
            throw wrong("plugin.bron.veranderd", "expliciet.source", gone.getFile());
        } catch (TemplateFailure theme) {
            throw new MojoFailureException("expliciet.theme: " + theme.getMessage(), theme);
        } catch (IOException failed) {
            throw new MojoExecutionException(failed.getMessage(), failed);
        }
    }

    /** Says findings of files that are not at hand. */
    final void say(List<Finding> findings) {
        new FindingReport(getLog(), FindingText.in(language().key()), paint(), finding -> Line.NONE).say(findings);
    }

    /** A folder that a property names, if it is there. */
    final Path folder(String property, Path folder) throws MojoFailureException {
        if (!Files.isDirectory(folder)) {
            throw wrong("plugin.map.weg", property, folder);
        }
        return folder;
    }

    /** Maven fills in no folders where there is no pom.xml, so the defaults are worked out here. */
    final Path source() {
        if (source != null) {
            return source.toPath();
        }
        return hasFile() ? project.getBasedir().toPath() : Path.of("");
    }

    /** The folder in which Maven builds; {@code target} where there is no project. */
    final Path buildFolder() {
        return hasFile() ? Path.of(project.getBuild().getDirectory()) : Path.of("target");
    }

    private boolean hasFile() {
        return project != null && project.getFile() != null;
    }
}
