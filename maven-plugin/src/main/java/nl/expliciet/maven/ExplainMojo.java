package nl.expliciet.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Explains a finding by its code; without a code it lists all of them. */
@Mojo(name = "explain", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /** The code to explain, such as EX012. */
    @Parameter(property = "expliciet.code")
    private String code;

    /** The language of the explanation: nl or en. */
    @Parameter(property = "expliciet.language", defaultValue = "nl")
    private String language;

    /** Skips this goal, and every other goal of this plugin. */
    @Parameter(property = "expliciet.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoFailureException {
        if (skip) {
            return;
        }
        FindingText words = FindingText.in(language.equals("en") ? "en" : "nl");
        if (code == null || code.isBlank()) {
            for (FindingCode known : FindingCode.values()) {
                getLog().info(line(words, known));
            }
            return;
        }
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        FindingCode found = Arrays.stream(FindingCode.values())
                .filter(known -> known.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown());
        getLog().info(line(words, found));
        words.explanation(found).lines().forEach(getLog()::info);
    }

    private MojoFailureException unknown() {
        List<String> codes =
                Arrays.stream(FindingCode.values()).map(FindingCode::code).toList();
        return new MojoFailureException("expliciet.code = " + code + ": " + String.join(", ", codes));
    }

    private static String line(FindingText words, FindingCode code) {
        return code.code() + " " + code.severity().label() + ": " + words.title(code);
    }
}
