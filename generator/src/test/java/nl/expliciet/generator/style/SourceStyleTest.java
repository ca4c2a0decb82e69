package nl.expliciet.generator.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.expliciet.generator.Generator;
import nl.expliciet.generator.GeneratorOptions;
import nl.expliciet.generator.GeneratorResult;
import nl.expliciet.generator.OutputFormat;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

class SourceStyleTest {
    private static final Path DOSSIERS = Path.of("../dossiers");

    @TempDir
    Path folder;

    /** All files of the shipped dossiers that can have a style. */
    private void copyDossiers() throws IOException {
        try (Stream<Path> files = Files.walk(DOSSIERS)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(DOSSIERS.resolve("target")))
                    .toList()) {
                Path copy =
                        folder.resolve("bron").resolve(DOSSIERS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Lays files out in another way than the style has it; their comments stay. */
    private void roughen() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("bron"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(yaml|md)"))
                    .toList()) {
                String text = Files.readString(file);
                Files.writeString(
                        file, text.replace("- { ", "- {  ").replaceAll("(?m)^titel: ([\\p{L} ]+)$", "titel:   \"$1\""));
            }
        }
    }

    private GeneratorResult json(String output) throws IOException {
        return new Generator(new GeneratorOptions(
                        folder.resolve("bron"),
                        folder.resolve(output).resolve("expliciet"),
                        Set.of(OutputFormat.JSON),
                        List.of(),
                        Severity.ERROR,
                        2,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 1, 15)),
                        Optional.empty(),
                        false))
                .build();
    }

    @Test
    void whatDossiersSayStaysTheSame() throws IOException {
        copyDossiers();
        roughen();
        GeneratorResult before = json("voor");
        Outcome<Map<String, String>> styled = SourceStyle.of(folder.resolve("bron"));
        assertEquals(List.of(), styled.findings());
        assertTrue(styled.value().size() > 20, "there is something to do");
        for (Map.Entry<String, String> file : styled.value().entrySet()) {
            Files.writeString(folder.resolve("bron").resolve(file.getKey()), file.getValue());
        }
        assertEquals(Map.of(), SourceStyle.of(folder.resolve("bron")).value(), "a second time there is nothing to do");
        GeneratorResult after = json("na");
        assertEquals(before.findings().size(), after.findings().size());
        for (var dossier : before.dossiers()) {
            String file = "expliciet/" + dossier.id() + "/" + dossier.id() + ".json";
            assertEquals(data("voor", file), data("na", file), file);
        }
    }

    /** What a dossier says, without the hash of the files that say it. */
    private String data(String run, String file) throws IOException {
        return Files.readString(folder.resolve(run).resolve(file)).replaceFirst("\"inhoud\" ?: ?\"[0-9a-f]+\"", "");
    }

    @Test
    void noCommentOfADossierIsLost() throws IOException {
        copyDossiers();
        roughen();
        for (Map.Entry<String, String> file :
                SourceStyle.of(folder.resolve("bron")).value().entrySet()) {
            String before = Files.readString(folder.resolve("bron").resolve(file.getKey()));
            assertEquals(comments(before), comments(file.getValue()), file.getKey());
        }
    }

    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.matches("(.*\\s)?#\\s.*"))
                .map(line -> line.replaceFirst("^(.*\\s)?#\\s", ""))
                .sorted()
                .toList();
    }

    /** Every way in which a program may write the same dossier. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyLayoutSaysTheSameAfterwards(int seed) throws IOException {
        Random random = new Random(seed);
        for (String id : List.of("voorbeeldland", "regio-deals", "mirt")) {
            String source = Files.readString(DOSSIERS.resolve(id).resolve("dossier.yaml"));
            DumperOptions options = new DumperOptions();
            options.setDefaultFlowStyle(pick(random, DumperOptions.FlowStyle.values()));
            options.setDefaultScalarStyle(pick(random, DumperOptions.ScalarStyle.values()));
            options.setIndent(2 + 2 * random.nextInt(2));
            options.setWidth(60 + random.nextInt(200));
            options.setAllowUnicode(true);
            String typed = new Yaml(options).dump(shuffled(plain(tree(source)), random));
            String styled = YamlStyle.format(typed, DossierFormat.DOSSIER);
            assertEquals(sorted(tree(typed)), sorted(tree(styled)));
            assertFalse(styled.equals(typed), "it was styled");
            assertEquals(styled, YamlStyle.format(styled, DossierFormat.DOSSIER));
        }
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Node tree(String yaml) {
        var read = YamlReader.read(new SourceFile("", yaml));
        assertEquals(List.of(), read.findings(), yaml);
        return read.value();
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Text text) {
            return text.text();
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(SourceStyleTest::plain).toList();
        }
        Map<String, Object> block = new LinkedHashMap<>();
        ((Node.Block) node).entries().forEach(entry -> block.put(entry.key(), plain(entry.value())));
        return block;
    }

    private static Object sorted(Node node) {
        return sorted(plain(node));
    }

    private static Object sorted(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(SourceStyleTest::sorted).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new java.util.TreeMap<>();
            map.forEach((key, item) -> sorted.put(key.toString(), sorted(item)));
            return sorted;
        }
        return value;
    }

    private static Object shuffled(Object value, Random random) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> shuffled(item, random)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            List<Object> keys = new ArrayList<>(map.keySet());
            Collections.shuffle(keys, random);
            Map<Object, Object> shuffled = new LinkedHashMap<>();
            keys.forEach(key -> shuffled.put(key, shuffled(map.get(key), random)));
            return shuffled;
        }
        return value;
    }

    @Test
    void theTextBelowTheHeadIsNotTouched() throws IOException {
        Path agreements = Files.createDirectories(folder.resolve("bron/een/afspraken"));
        Files.writeString(folder.resolve("bron/een/dossier.yaml"), "titel: T\n");
        Files.writeString(agreements.resolve("01.md"), "---\ntitel: T\nid: A-01\n---\n---\nb:   a  \n\n\n\nid: \"x\"");
        assertEquals(
                Map.of("een/afspraken/01.md", "---\nid: A-01\ntitel: T\n---\n---\nb:   a  \n\n\n\nid: \"x\""),
                SourceStyle.of(folder.resolve("bron")).value());
    }

    @Test
    void aFileWithAMistakeIsNamedAndLeft() throws IOException {
        Files.createDirectories(folder.resolve("bron/een"));
        Files.writeString(folder.resolve("bron/een/dossier.yaml"), "titel: [T\n");
        Outcome<Map<String, String>> styled = SourceStyle.of(folder.resolve("bron"));
        assertEquals(Map.of(), styled.value());
        assertEquals(FindingCode.SYNTAX, styled.findings().get(0).code());
    }
}
