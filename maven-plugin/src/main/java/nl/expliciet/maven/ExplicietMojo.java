package nl.expliciet.maven;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Paint;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.view.Messages;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals have in common: that they can be skipped, and the language they speak. */
abstract class ExplicietMojo extends AbstractMojo {

    /** The language of what the goals say, nl or en; that of the dossiers when empty. */
    @Parameter(property = "expliciet.language")
    private String language;

    /** Skips this goal, and every other goal of this plugin. */
    @Parameter(property = "expliciet.skip", defaultValue = "false")
    private boolean skip;

    /** False under {@code -B}: then nothing is asked and nothing is coloured. */
    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    /** Does the work of the goal. */
    abstract void work() throws MojoExecutionException, MojoFailureException;

    /** The language of the dossiers, for goals that read them. */
    abstract Language sourceLanguage();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info(text("plugin.overgeslagen", "expliciet.skip"));
            return;
        }
        if (language != null && askedLanguage().isEmpty()) {
            throw wrong("plugin.waarde", "expliciet.language", language, String.join(", ", Keyed.keys(Language.class)));
        }
        work();
    }

    /** The terminal that someone sits at; empty in a script, a pipe and under {@code -B}. */
    final Optional<Console> terminal() {
        return interactive ? Optional.ofNullable(System.console()) : Optional.empty();
    }

    /** Colours for someone at a terminal who does not refuse them (no-color.org). */
    final Paint paint() {
        return signs().isPresent() ? Paint.ANSI : Paint.PLAIN;
    }

    /** Where a line can change while a run goes on; empty where every line is kept. */
    final Optional<PrintWriter> liveLine() {
        return signs().map(Console::writer);
    }

    /** The terminal, when it takes more than plain lines. */
    private Optional<Console> signs() {
        boolean plain = Stream.of("NO_COLOR", "CI")
                        .anyMatch(
                                name -> !System.getenv().getOrDefault(name, "").isEmpty())
                || "dumb".equals(System.getenv("TERM"));
        return terminal().filter(seen -> !plain);
    }

    /** The language of {@code expliciet.language}. */
    final Optional<Language> askedLanguage() {
        return Keyed.find(Language.class, language);
    }

    /** The language to speak. */
    final Language language() {
        return askedLanguage().orElseGet(this::sourceLanguage);
    }

    /** Words in that language. */
    final String text(String key, Object... arguments) {
        return Messages.of(language()).text(key, arguments);
    }

    /** Something the user can mend: a property, its value and what the message asks for. */
    final MojoFailureException wrong(String key, Object... arguments) {
        return new MojoFailureException(text(key, arguments));
    }
}
