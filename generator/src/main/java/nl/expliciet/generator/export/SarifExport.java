package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.Sha256;

/** The findings of a run in SARIF 2.1.0, for code-review tools; what a dossier accepts is a suppressed result. */
public final class SarifExport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Hexadecimal digits: half a hash tells findings apart. */
    private static final int FINGERPRINT = 32;

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final FindingText words;
    private final List<FindingCode> codes;

    private SarifExport(FindingText words, List<FindingCode> codes) {
        this.words = words;
        this.codes = codes;
    }

    /** The SARIF text of findings. */
    public static String of(List<Finding> findings, FindingText words, Language language) {
        List<FindingCode> codes =
                findings.stream().map(Finding::code).distinct().sorted().toList();
        SarifExport export = new SarifExport(words, codes);
        ObjectNode run = JSON.objectNode();
        run.putObject("tool").set("driver", export.driver());
        run.put("language", language.key());
        run.put("columnKind", "unicodeCodePoints");
        run.putArray("invocations").addObject().put("executionSuccessful", true);
        ArrayNode results = run.putArray("results");
        findings.stream().sorted().map(export::result).forEach(results::add);
        ObjectNode log = JSON.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        log.putArray("runs").add(run);
        return JsonText.of(log);
    }

    private ObjectNode driver() {
        ObjectNode driver = JSON.objectNode().put("name", "Expliciet");
        ArrayNode rules = driver.putArray("rules");
        codes.stream().map(this::rule).forEach(rules::add);
        return driver;
    }

    private ObjectNode rule(FindingCode code) {
        String explanation = words.explanation(code);
        ObjectNode rule = JSON.objectNode().put("id", code.code());
        rule.putObject("shortDescription").put("text", words.title(code));
        rule.putObject("help").put("text", explanation).put("markdown", explanation);
        rule.putObject("defaultConfiguration").put("level", code.severity().label());
        return rule;
    }

    private ObjectNode result(Finding finding) {
        ObjectNode result = JSON.objectNode();
        result.put("ruleId", finding.code().code()).put("ruleIndex", codes.indexOf(finding.code()));
        result.put("level", finding.severity().label());
        result.putObject("message").put("text", words.message(finding));
        result.putArray("locations").add(location(finding));
        result.putObject("partialFingerprints").put("expliciet/v1", fingerprint(finding));
        ArrayNode suppressions = result.putArray("suppressions");
        if (finding.isAccepted()) {
            suppressions
                    .addObject()
                    .put("kind", "inSource")
                    .put("status", "accepted")
                    .put("justification", finding.acceptedBecause());
        }
        return result;
    }

    private static ObjectNode location(Finding finding) {
        Position position = finding.position();
        ObjectNode location = JSON.objectNode();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation")
                .put("uri", encoded(position.file()))
                .put("uriBaseId", "%SRCROOT%");
        physical.putObject("region").put("startLine", position.line()).put("startColumn", position.column());
        if (!finding.place().isTop()) {
            location.putArray("logicalLocations")
                    .addObject()
                    .put("fullyQualifiedName", finding.place().toString());
        }
        return location;
    }

    /** The same finding keeps its fingerprint when lines above it are added. */
    static String fingerprint(Finding finding) {
        String what = String.join(
                "\n",
                finding.code().code(),
                finding.position().file(),
                finding.place().toString(),
                finding.arguments().stream().map(Argument::text).collect(Collectors.joining("\n")));
        return Sha256.of(what.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT);
    }

    /** A relative path as a URI: everything but unreserved characters and slashes is percent-encoded. */
    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "-._~/".indexOf(b) >= 0);
            uri.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return uri.toString();
    }
}
