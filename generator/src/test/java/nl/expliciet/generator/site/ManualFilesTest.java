package nl.expliciet.generator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.format.FileFormat;
import nl.expliciet.generator.format.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the guide say all that the checker knows. */
class ManualFilesTest {
    @TempDir
    Path folder;

    private Map<String, Made> files(String language) throws IOException {
        Files.writeString(folder.resolve("expliciet.yaml"), "taal: " + language + "\n");
        Optional<LocalDate> day = Optional.of(LocalDate.of(2024, 1, 15));
        Wanted pages = new Wanted(true, false, false, false, false);
        return Part.all(Press.of(new Order(folder, Optional.empty(), List.of(), day, Optional.empty(), pages))
                .across(List.of()));
    }

    private static String text(Made file) throws IOException {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static TreeSet<String> ids(String page) {
        return Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyOfEveryBlockHasItsRow() throws IOException {
        TreeSet<String> ids = ids(text(files("nl").get("gids/sleutels.html")));
        for (Map.Entry<FileFormat, List<Outline.Section>> file :
                Outline.ofAllFiles().entrySet()) {
            for (Outline.Section section : file.getValue()) {
                String top = file.getKey().key() + (section.path().isEmpty() ? "" : "." + section.address());
                section.block()
                        .keys()
                        .forEach(key -> assertTrue(ids.contains(top + "." + key.name()), top + "." + key.name()));
            }
        }
    }

    @Test
    void aKeySaysWhatMayStandThere() throws IOException {
        String page = text(files("nl").get("gids/sleutels.html")).replaceAll("<[^>]+>", "");
        assertTrue(page.contains("voorgesteld, overeengekomen, betwist"), "values");
        assertTrue(page.contains("een geheel getal van 1 t/m 5"), "ranges");
        assertTrue(page.contains("herijken-voor: 2024-01-31"), "an example");
    }

    @Test
    void everyCodeIsExplained() throws IOException {
        for (String language : List.of("nl", "en")) {
            TreeSet<String> ids = ids(text(files(language).get("gids/bevindingen.html")));
            assertEquals(
                    List.of(),
                    Arrays.stream(FindingCode.values())
                            .map(FindingCode::code)
                            .filter(code -> !ids.contains(code))
                            .toList());
        }
    }

    @Test
    void theGuideHasAPartForEachOfItsChapters() throws IOException {
        String typed = Files.readString(Path.of("../dossiers/HANDLEIDING.md"));
        List<String> titles = Pattern.compile("(?m)^## (.+)$")
                .matcher(typed)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        String page = text(files("nl").get("gids/index.html"));
        titles.forEach(title -> assertTrue(page.contains(">" + title + "</h2>"), title));
    }

    @Test
    void onEnglishPagesTheGuideSaysInWhichLanguageItIs() throws IOException {
        String page = text(files("en").get("gids/index.html"));
        assertTrue(page.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\""), "the page");
        assertTrue(page.contains("<div lang=\"nl\" xml:lang=\"nl\">"), "the text");
        assertTrue(page.contains("is written in Dutch"), "said");
    }

    @Test
    void schemasForEditorsStandBesideThePagesWithoutTheData() throws IOException {
        assertTrue(files("nl").containsKey("schema/expliciet-dossier.schema.json"));
    }

    @Test
    void aSearchFindsKeysAndCodes() throws IOException {
        String index = text(files("nl").get("stijl/gidsindex.js"));
        assertTrue(index.contains("\"sleutels.html#afspraak.herijken-voor\""), "a key");
        assertTrue(index.contains("\"bevindingen.html#EX012\""), "a code");
        assertTrue(index.contains("\"index.html#huisstijl\""), "a chapter");
    }
}
