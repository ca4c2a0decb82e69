package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the shipped dossiers hang together: every link leads somewhere, and the browser gets what it may have. */
class CompiledLinksTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
    private static final Pattern SEARCH = Pattern.compile("\\[\"[^\"]*\",\"([^\"]*)\",");
    private static final Pattern ELSEWHERE = Pattern.compile("^(https?|mailto|tel):.*");

    @TempDir
    static Path folder;

    private static Path output;
    private static final Map<Path, Set<String>> ANCHORS = new HashMap<>();

    @BeforeAll
    static void compile() throws IOException {
        output = folder.resolve("uit");
        GeneratorOptions options = TestRun.of(Path.of("..", "dossiers"), output)
                .making(OutputFormat.HTML, OutputFormat.JSON)
                .on(LocalDate.of(2024, 1, 15))
                .options();
        GeneratorResult result = new Generator(options).build();
        assertTrue(result.written(), () -> result.findings().toString());
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Path page : pages()) {
            LINK.matcher(Files.readString(page))
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !ELSEWHERE.matcher(link).matches() && !link.matches(".*\\.(pdf|odt|zip)"))
                    .filter(link -> !leadsSomewhere(page, link))
                    .forEach(link -> broken.add(output.relativize(page) + " -> " + link));
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void everythingFoundHasAnAddress() throws IOException {
        String index = Files.readString(output.resolve("stijl/zoekindex.js"));
        Set<String> broken = SEARCH.matcher(index.substring(index.indexOf("\"entries\"")))
                .results()
                .map(entry -> entry.group(1))
                .filter(address -> !leadsSomewhere(output.resolve("index.html"), address))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), broken);
    }

    @Test
    void pagesAreSmallAndHaveNoStyleOrScriptOfTheirOwn() throws IOException {
        for (Path page : pages()) {
            String text = Files.readString(page);
            assertTrue(Files.size(page) < 350_000, page.toString());
            assertTrue(!text.contains(" style=\"") && !text.contains("<style"), page + " has a style of its own");
            assertTrue(!text.matches("(?s).*<script[^>]*>[^<].*"), page + " has a script of its own");
        }
    }

    private static boolean leadsSomewhere(Path page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        return Files.isRegularFile(target) && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
    }

    private static Set<String> anchors(Path page) {
        return ANCHORS.computeIfAbsent(page, CompiledLinksTest::read);
    }

    private static Set<String> read(Path page) {
        try {
            return ID.matcher(Files.readString(page))
                    .results()
                    .map((MatchResult id) -> id.group(1))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
