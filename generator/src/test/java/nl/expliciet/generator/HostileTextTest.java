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
import java.util.Set;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** HTML and template syntax in every field of the example dossier reaches no page as anything but text. */
@Tag("slow")
class HostileTextTest {
    private static final String TYPED = "</script><img src=x onerror=alert(1)> ${7*191} <#assign y=1> </title>]]>";
    private static final Set<String> KEYS = Set.of(
            "titel",
            "naam",
            "functie",
            "tekst",
            "toelichting",
            "antwoord",
            "standpunt",
            "beeld",
            "accent",
            "vraag",
            "kern",
            "reactie",
            "inbreng",
            "uittreding",
            "grondslag",
            "uitkomst",
            "besluit",
            "plaats",
            "vindplaats",
            "motivering",
            "doel",
            "richting",
            "ruimte",
            "kernwaarden",
            "opdrachtgever",
            "samenvatting",
            "vraagstuk",
            "meerwaarde",
            "organisatie",
            "door",
            "voettekst",
            "competitie",
            "nvt");
    private static final Set<String> KEPT = Set.of("middelen", "eisen", "verantwoording", "uitvoering");

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
            assertFalse(text.contains("1337"), () -> "a template ran in " + page);
        }
        assertEquals(List.of(), raw);
        assertTrue(typed > 100, "shown as typed " + typed + " times");
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
            if (path.endsWith(".yaml") || path.endsWith(".md")) {
                boolean markdown = path.endsWith(".md");
                String text = Files.readString(file);
                Files.writeString(
                        target, markdown && !text.startsWith("---") ? text + "\n" + TYPED + "\n" : hostile(text));
            } else {
                Files.copy(file, target);
            }
        }
    }

    private static String hostile(String text) {
        if (!text.startsWith("---\n")) {
            return yaml(text);
        }
        int end = text.indexOf("\n---\n", 4);
        return "---\n" + yaml(text.substring(4, end)) + "---\n" + text.substring(end + 5) + "\n" + TYPED + "\n";
    }

    private static String yaml(String text) {
        DumperOptions dumper = new DumperOptions();
        LoaderOptions loader = new LoaderOptions();
        Yaml yaml = new Yaml(new SafeConstructor(loader), new Representer(dumper), dumper, loader, new OnlyText());
        return yaml.dump(changed(yaml.load(text), ""));
    }

    private static Object changed(Object value, String key) {
        if (value instanceof Map<?, ?> block) {
            Map<Object, Object> changed = new LinkedHashMap<>();
            block.forEach((name, inner) -> changed.put(name, changed(inner, String.valueOf(name))));
            return changed;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> changed(item, key)).toList();
        }
        boolean words = KEYS.contains(key)
                && !KEPT.contains(value)
                && String.valueOf(value).matches("(?s)[A-Z].*");
        return words ? String.valueOf(value).strip() + " " + TYPED : value;
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
