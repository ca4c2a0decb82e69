package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.view.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A portfolio in English says nothing of its own in Dutch: on no page stands a phrase that has an English one beside it. */
@Tag("slow")
class EnglishPagesTest {
    private static final Path TEMPLATES = Path.of("../templates/src/main/resources/nl/expliciet/templates");
    private static final int SHORTEST = 10;

    /** A key of the format before a full stop: the guide names those in English too. */
    private static final Pattern KEY = Pattern.compile("afspraken\\.");

    @TempDir
    Path folder;

    @Test
    void sayNothingInDutch() throws IOException {
        Path source = folder.resolve("bron");
        ShippedDossiers.copyTo(source);
        Path settings = source.resolve("expliciet.yaml");
        Files.writeString(settings, Files.readString(settings).replace("taal: nl", "taal: en"));
        Path output = folder.resolve("uit");
        GeneratorOptions options =
                TestRun.of(source, output).making(OutputFormat.HTML).options();
        assertTrue(new Generator(options).build().written());

        String typed = text(files(source, ".yaml", ".md"));
        List<String> dutch =
                phrases().stream().filter(phrase -> !typed.contains(phrase)).toList();
        assertTrue(dutch.size() > 500, "phrases to look for: " + dutch.size());
        Set<String> found = new TreeSet<>();
        for (Path page : files(output, ".html")) {
            String text = text(List.of(page));
            dutch.stream().filter(text::contains).forEach(phrase -> found.add(output.relativize(page) + ": " + phrase));
        }
        assertEquals(Set.of(), found);
    }

    /** Everything the compiler says in Dutch and otherwise in English, in parts without arguments. */
    private static Set<String> phrases() throws IOException {
        Messages dutch = Messages.of(Language.DUTCH);
        Messages english = Messages.of(Language.ENGLISH);
        Set<String> ours = dutch.keys().stream().map(dutch::text).collect(Collectors.toCollection(TreeSet::new));
        Set<String> theirs = english.keys().stream().map(english::text).collect(Collectors.toCollection(TreeSet::new));
        for (Path file : files(TEMPLATES.resolve("knowledge"), ".yaml")) {
            Object data = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            words(data, "nl", false).forEach(ours::add);
            words(data, "en", false).forEach(theirs::add);
        }
        String said = plain(String.join("\n", theirs));
        return ours.stream()
                .flatMap(text -> Stream.of(text.split("\\{\\d}")))
                .map(phrase -> plain(phrase).strip())
                .filter(phrase -> phrase.length() >= SHORTEST
                        && !said.contains(phrase)
                        && !KEY.matcher(phrase).matches())
                .collect(Collectors.toSet());
    }

    /** All texts below a key. */
    private static Stream<String> words(Object data, String language, boolean inside) {
        if (data instanceof Map<?, ?> block) {
            return block.entrySet().stream()
                    .flatMap(entry -> words(
                            entry.getValue(), language, inside || entry.getKey().equals(language)));
        }
        if (data instanceof List<?> list) {
            return list.stream().flatMap(item -> words(item, language, inside));
        }
        return inside ? Stream.of(String.valueOf(data)) : Stream.of();
    }

    private static String text(List<Path> files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(plain(Files.readString(file))).append('\n');
        }
        return text.toString();
    }

    /** Without tags and what is to be typed in a file, where keys are Dutch in every language; each space and apostrophe written the same. */
    private static String plain(String text) {
        return text.replaceAll("(?s)<(pre|code)[ >].*?</\\1>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[\\s\u00A0]+", " ");
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
