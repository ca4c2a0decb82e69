package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Severity;

/** The findings of a run as the places where people review changes read them; what a dossier accepts is left out. */
public final class ReviewExport {
    private ReviewExport() {}

    /** A code quality report for GitLab: shown in a merge request, beside its lines. */
    public static String gitLab(List<Finding> findings, FindingText words) {
        ArrayNode report = JsonNodeFactory.instance.arrayNode();
        open(findings).map(finding -> issue(finding, words)).forEach(report::add);
        return JsonText.of(report);
    }

    private static ObjectNode issue(Finding finding, FindingText words) {
        ObjectNode issue = JsonNodeFactory.instance.objectNode();
        issue.put("description", words.message(finding) + ". " + words.hint(finding));
        issue.put("check_name", finding.code().code());
        issue.put("fingerprint", SarifExport.fingerprint(finding));
        issue.put("severity", finding.severity() == Severity.ERROR ? "major" : "minor");
        ObjectNode location = issue.putObject("location");
        location.put("path", finding.position().file());
        location.putObject("lines").put("begin", finding.position().line());
        return issue;
    }

    /** Workflow commands for GitHub: printed by a step, they become annotations at the lines of a pull request. */
    public static String gitHub(List<Finding> findings, FindingText words) {
        return open(findings).map(finding -> command(finding, words)).collect(Collectors.joining());
    }

    private static String command(Finding finding, FindingText words) {
        return "::" + finding.severity().label()
                + " file=" + property(finding.position().file())
                + ",line=" + finding.position().line()
                + ",col=" + finding.position().column()
                + ",title=" + property(finding.code().code() + " " + words.title(finding.code()))
                + "::" + data(words.message(finding) + ". " + words.hint(finding)) + "\n";
    }

    /** Signs that would end a property have to be escaped, or a name of a file could give a command. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static Stream<Finding> open(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.isAccepted()).sorted();
    }
}
