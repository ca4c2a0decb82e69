package nl.expliciet.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.model.Language;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Explains a finding by its code; without a code it lists all of them. */
@Mojo(name = "explain", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class ExplainMojo extends ExplicietMojo {

    /** The code to explain, such as EX012. */
    @Parameter(property = "expliciet.code")
    private String code;

    @Override
    Language sourceLanguage() {
        return Language.DUTCH;
    }

    @Override
    void work() throws MojoFailureException {
        FindingText words = FindingText.in(language().key());
        if (code == null || code.isBlank()) {
            for (FindingCode known : FindingCode.values()) {
                getLog().info(line(words, known));
            }
            return;
        }
        FindingCode found = find(code.strip().toUpperCase(Locale.ROOT));
        getLog().info(line(words, found));
        words.explanation(found).lines().forEach(getLog()::info);
    }

    private FindingCode find(String wanted) throws MojoFailureException {
        List<String> codes =
                Arrays.stream(FindingCode.values()).map(FindingCode::code).toList();
        int index = codes.indexOf(wanted);
        if (index < 0) {
            throw wrong("plugin.waarde", "expliciet.code", code, String.join(", ", codes));
        }
        return FindingCode.values()[index];
    }

    private static String line(FindingText words, FindingCode code) {
        return code.code() + " " + code.severity().label() + ": " + words.title(code);
    }
}
