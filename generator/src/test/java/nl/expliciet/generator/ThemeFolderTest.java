package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.html.Assets;
import nl.expliciet.generator.html.TemplateFailure;
import nl.expliciet.generator.site.LiveSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme folder replaces files, and its templates can reach nothing but the page they are given. */
class ThemeFolderTest {
    private static final String SECRET = "een-geheim-naast-het-thema";

    @TempDir
    Path temp;

    @BeforeEach
    void writeSource() throws IOException {
        new DossierFolder(Files.createDirectories(temp.resolve("bron")));
        Files.writeString(temp.resolve("geheim.ftlh"), SECRET);
    }

    @Test
    void replacesTemplatesStylesAndWords() throws IOException {
        theme("html/organen.ftlh", "<p>Eigen lijst: ${messages.text(\"inhoud\")}</p>");
        theme("style/overview.css", "/* eigen */ main { color: black }");
        theme("message/nl.properties", "inhoud = Wat hier staat\n");
        build();
        assertEquals("<p>Eigen lijst: Wat hier staat</p>", written("organen/index.html"));
        assertTrue(written("stijl/pagina.css").contains("/* eigen */"));
        assertTrue(written("proef/index.html").contains("Wat hier staat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}",
                "${page?api.class}",
                "${page.getClass().getClassLoader()}",
                "${page.class.protectionDomain}",
                "${page.class.name}",
                "${.data_model.page.class}",
                "<#include \"../../geheim.ftlh\">",
                "<#include \"/../../geheim.ftlh\">",
                "<#include \"file:///etc/hostname\">",
                "<#include \"/etc/hostname\">",
                "<#import \"../../geheim.ftlh\" as g>"
            })
    void templatesRunNoCodeAndReadNoFiles(String template) throws IOException {
        theme("html/organen.ftlh", template);
        assertThrows(TemplateFailure.class, this::build);
        assertFalse(Files.exists(temp.resolve("uit/organen/index.html")));
    }

    @Test
    void aLinkOutOfTheThemeIsNotFollowed() throws IOException {
        theme("html/organen.ftlh", "<#include \"buiten.ftlh\">");
        Files.createSymbolicLink(temp.resolve("thema/html/buiten.ftlh"), temp.resolve("geheim.ftlh"));
        GeneratorOptions options = options(Optional.of(temp.resolve("thema")));
        assertFalse(new Generator(options).build().written());
        String page = new String(
                new LiveSite(options.order(), 1).file("organen/index.html").orElseThrow());
        assertFalse(page.contains(SECRET), page);
    }

    @Test
    void aLinkToAStyleElsewhereIsNotReadAndSaid() throws IOException {
        Files.createDirectories(temp.resolve("thema/style"));
        Files.createSymbolicLink(temp.resolve("thema/style/overview.css"), temp.resolve("geheim.ftlh"));
        Optional<Path> folder = Optional.of(temp.resolve("thema"));
        assertFalse(new Assets(folder).text("style/overview.css").contains(SECRET));
        Finding finding = findings(folder).get(0);
        assertEquals(FindingCode.OUTSIDE, finding.code());
        assertEquals("thema/style/overview.css", finding.position().file());
    }

    @Test
    void aFolderBesideTheSettingsNeedsNoOption() throws IOException {
        Path style = temp.resolve("bron/thema/style/overview.css");
        Files.createDirectories(style.getParent());
        Files.writeString(style, "/* van het huis */");
        assertTrue(new Generator(options(Optional.empty())).build().written());
        assertTrue(written("stijl/pagina.css").contains("/* van het huis */"));
    }

    @Test
    void aLinkInItsPlaceIsRefused() throws IOException {
        theme("style/overview.css", SECRET);
        Files.createSymbolicLink(temp.resolve("bron/thema"), temp.resolve("thema"));
        assertEquals(FindingCode.OUTSIDE, findings(Optional.empty()).get(0).code());
    }

    @ParameterizedTest
    @CsvSource({
        "html/dosier.ftlh, html/dossier.ftlh",
        "Style/Screen.css, style/screen.css",
        "messages/nl.properties, message/nl.properties",
        "overview.css, style/overview.css",
        "style/pdf-base.css, ''",
        "iets/anders.xyz, ''"
    })
    void aFileThatReplacesNothingIsAWarning(String path, String meant) throws IOException {
        theme(path, "");
        Finding finding = findings(Optional.of(temp.resolve("thema"))).get(0);
        assertEquals(FindingCode.UNUSED_THEME_FILE, finding.code());
        assertEquals("thema/" + path, finding.position().file());
        assertEquals(meant, finding.suggestion());
    }

    @Test
    void ownTemplatesThatAreBroughtInAndNotesAreNone() throws IOException {
        theme("html/organen.ftlh", "<#include \"kop.ftlh\">");
        theme("html/kop.ftlh", "<p>kop</p>");
        theme("LEESMIJ.md", "Van het huis.");
        assertEquals(List.of(), findings(Optional.of(temp.resolve("thema"))));
    }

    @Test
    void whatCanBeReplacedIsWhatIsShipped() throws IOException {
        Path shipped = Path.of("..", "templates", "src", "main", "resources", "nl", "expliciet", "templates");
        List<String> found = new ArrayList<>();
        for (String folder : List.of("html", "style", "message", "script", "font/web")) {
            try (Stream<Path> files = Files.list(shipped.resolve(folder))) {
                files.map(file -> folder + "/" + file.getFileName()).forEach(found::add);
            }
        }
        // Licences, what the PDF engine rests on, and the script of the preview.
        found.removeIf(path -> path.matches(".*\\.md|style/pdf-.*|script/live.js"));
        assertEquals(Assets.REPLACEABLE, found.stream().sorted().toList());
    }

    @Test
    void aBrokenTemplateIsNamedWithItsLine() throws IOException {
        theme("html/organen.ftlh", "<p>\n<p>${page.nergens()}</p>");
        TemplateFailure failure = assertThrows(TemplateFailure.class, this::build);
        assertTrue(failure.getMessage().contains("organen.ftlh"), failure.getMessage());
        assertTrue(failure.getMessage().contains("line 2"), failure.getMessage());
        assertEquals(1, failure.getMessage().lines().count(), failure.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>\n<p>${page", "<p>\n<#include \"nergens.ftlh\">", "<p>\n<p><#if page.title()>"})
    void aTemplateThatDoesNotParseIsSaidInOneLine(String template) throws IOException {
        theme("html/organen.ftlh", template);
        TemplateFailure failure = assertThrows(TemplateFailure.class, this::build);
        assertTrue(failure.getMessage().startsWith("organen: "), failure.getMessage());
        assertTrue(failure.getMessage().contains("line 2"), failure.getMessage());
        assertEquals(1, failure.getMessage().lines().count(), failure.getMessage());
    }

    @Test
    void aTemplateThatStillAsksForMarkupIsToldHowToWriteItNow() throws IOException {
        theme("html/dossier.ftlh", "<p>${page.cover().summary().markup()?no_esc}</p>");
        TemplateFailure failure = assertThrows(TemplateFailure.class, this::build);
        assertTrue(failure.getMessage().contains("dossier.ftlh"), failure.getMessage());
        assertTrue(failure.getMessage().contains("without .markup()"), failure.getMessage());
    }

    @Test
    void noTemplateSwitchesEscapingOff() throws IOException {
        Path shipped = Path.of("..", "templates", "src", "main", "resources", "nl", "expliciet", "templates", "html");
        try (Stream<Path> files = Files.list(shipped)) {
            for (Path file : files.toList()) {
                assertFalse(
                        Files.readString(file).matches("(?s).*(no_esc|noautoesc|output_format).*"), file.toString());
            }
        }
    }

    @Test
    void aTemplateThatIsNoXmlIsSaidSo() throws IOException {
        theme("html/dossier.ftlh", "<html><body><p>niet gesloten</body></html>");
        GeneratorOptions options = TestRun.of(temp.resolve("bron"), temp.resolve("uit"))
                .theme(Optional.of(temp.resolve("thema")))
                .options();
        TemplateFailure failure = assertThrows(TemplateFailure.class, () -> new Generator(options).build());
        assertTrue(failure.getMessage().startsWith("proef/proef.pdf: 1: "), failure.getMessage());
        assertFalse(Files.exists(temp.resolve("uit")));
    }

    private void theme(String path, String text) throws IOException {
        Path file = temp.resolve("thema").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Finding> findings(Optional<Path> theme) throws IOException {
        return new Generator(options(theme)).check().findings();
    }

    private GeneratorOptions options(Optional<Path> theme) {
        return TestRun.of(temp.resolve("bron"), temp.resolve("uit"))
                .making(OutputFormat.HTML)
                .theme(theme)
                .options();
    }

    private void build() throws IOException {
        GeneratorResult result = new Generator(options(Optional.of(temp.resolve("thema")))).build();
        assertTrue(result.written(), () -> result.findings().toString());
    }

    private String written(String path) throws IOException {
        return Files.readString(temp.resolve("uit").resolve(path));
    }
}
