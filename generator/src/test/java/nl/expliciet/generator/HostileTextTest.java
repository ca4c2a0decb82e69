package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.EvaluationFormat;
import nl.expliciet.generator.format.PortfolioFormat;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.Ref;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** HTML and template syntax in every text that the format knows reaches no page as anything but text. */
@Tag("slow")
class HostileTextTest {
    private static final String TYPED = "</script><img src=x onerror=alert(1)> ${7*191} <#assign y=1> </title>]]>";

    @TempDir
    Path temp;

    @Test
    void isTextOnEveryPage() throws IOException {
        Path source = temp.resolve("bron");
        copy(Path.of("..", "dossiers"), source, "voorbeeldland");
        GeneratorResult result = new Generator(GeneratorOptions.of(source, temp.resolve("uit"))).build();
        assertEquals(
                List.of(),
                result.findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .toList());
        assertTrue(result.written());
        List<String> raw = new ArrayList<>();
        int typed = 0;
        for (Path page : files(temp.resolve("uit"))) {
            String text = Files.readString(page, StandardCharsets.ISO_8859_1);
            if (page.toString().endsWith(".html")) {
                typed += text.split("&lt;img src=x onerror", -1).length - 1;
                if (text.contains("<img src=x") || text.contains("</script><img")) {
                    raw.add(page.toString());
                }
            }
            if (!page.toString().endsWith(".zip")) {
                assertFalse(text.contains("1337"), () -> "a template ran in " + page);
            }
        }
        assertEquals(List.of(), raw);
        assertTrue(typed > 500, "shown as typed " + typed + " times");
    }

    private static void copy(Path from, Path to, String dossier) throws IOException {
        for (Path file : files(from)) {
            String path = from.relativize(file).toString();
            boolean wanted = !path.contains("/") || path.startsWith(dossier) || path.startsWith("catalogi");
            if (!wanted || path.contains("target")) {
                continue;
            }
            Path target = to.resolve(path);
            Files.createDirectories(target.getParent());
            if (path.contains("/reacties/")) {
                Files.writeString(target, comments(Files.readString(file)));
            } else if (path.endsWith(".yaml")) {
                Files.writeString(target, yaml(Files.readString(file), shape(path)));
            } else if (path.endsWith(".md")) {
                Files.writeString(target, markdown(Files.readString(file), shape(path)) + "\n" + TYPED + "\n");
            } else {
                Files.copy(file, target);
            }
        }
    }

    /** Places and persons of comments lead elsewhere or nowhere; what readers write is shown. */
    private static String comments(String text) {
        Pattern written = Pattern.compile("(?m)^( +(?:tekst|citaat): )(\\S.*)$");
        return written.matcher(text)
                .replaceAll(line -> Matcher.quoteReplacement(line.group(1) + "'" + line.group(2) + " " + TYPED + "'"));
    }

    /** What the format says of a file. */
    private static Shape<?> shape(String path) {
        String part = path.replaceFirst("^[^/]*/", "").replaceFirst("/.*", "");
        return switch (part) {
            case "expliciet.yaml" -> PortfolioFormat.SETTINGS;
            case "organen.yaml" -> PortfolioFormat.REGISTER;
            case "dossier.yaml" -> DossierFormat.DOSSIER;
            case "afspraken" -> AgreementFormat.FRONT_MATTER;
            case "evaluaties" -> EvaluationFormat.FRONT_MATTER;
            case "hoofdstukken" -> DossierFormat.CHAPTER;
            default -> PortfolioFormat.CATALOGUE;
        };
    }

    private static String markdown(String text, Shape<?> frontMatter) {
        if (!text.startsWith("---\n")) {
            return text;
        }
        int end = text.indexOf("\n---\n", 4);
        return "---\n" + yaml(text.substring(4, end), frontMatter) + "---\n" + text.substring(end + 5);
    }

    private static String yaml(String text, Shape<?> shape) {
        DumperOptions dumper = new DumperOptions();
        LoaderOptions loader = new LoaderOptions();
        Yaml yaml = new Yaml(new SafeConstructor(loader), new Representer(dumper), dumper, loader, new OnlyText());
        return yaml.dump(changed(yaml.load(text), shape));
    }

    /** The value with something typed behind each of its texts. */
    private static Object changed(Object value, Shape<?> shape) {
        if (shape instanceof Shape.Items<?> items) {
            return value instanceof List<?> list
                    ? list.stream().map(item -> changed(item, items.item())).toList()
                    : changed(value, items.item());
        }
        if (shape instanceof Shape.Block<?> block && value instanceof Map<?, ?> map) {
            return changed(map, name -> block.key(name).orElseThrow().shape());
        }
        if (shape instanceof Shape.Block<?> block) {
            return block.shorthand().map(key -> changed(value, key.shape())).orElse(value);
        }
        if (shape instanceof Shape.Table<?, ?> table && value instanceof Map<?, ?> map) {
            return changed(map, name -> table.value());
        }
        boolean text = shape instanceof Shape.Prose || shape instanceof Scalar.Words;
        return text && !Ref.UNKNOWN.equals(value) ? String.valueOf(value).strip() + " " + TYPED : value;
    }

    private static Map<Object, Object> changed(Map<?, ?> block, Function<String, Shape<?>> shape) {
        Map<Object, Object> changed = new LinkedHashMap<>();
        block.forEach((name, value) -> changed.put(name, changed(value, shape.apply(String.valueOf(name)))));
        return changed;
    }

    /** Reads every value as the text that was typed. */
    private static final class OnlyText extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
