package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.html.TemplateFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme folder replaces files, and its templates can reach nothing but the page they are given. */
class ThemeFolderTest {
  private static final String SECRET = "een-geheim-naast-het-thema";

  @TempDir Path temp;

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
    assertThrows(TemplateFailure.class, this::build);
  }

  @Test
  void aBrokenTemplateIsNamedWithItsLine() throws IOException {
    theme("html/organen.ftlh", "<p>\n<p>${page.nergens()}</p>");
    TemplateFailure failure = assertThrows(TemplateFailure.class, this::build);
    assertTrue(failure.getMessage().contains("organen.ftlh"), failure.getMessage());
    assertTrue(failure.getMessage().contains("line 2"), failure.getMessage());
  }

  private void theme(String path, String text) throws IOException {
    Path file = temp.resolve("thema").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void build() throws IOException {
    GeneratorOptions options =
        new GeneratorOptions(
            temp.resolve("bron"),
            temp.resolve("uit"),
            Set.of(OutputFormat.HTML),
            List.of(),
            Severity.ERROR,
            1,
            Optional.of(temp.resolve("thema")),
            Optional.empty(),
            Optional.empty(),
            false);
    GeneratorResult result = new Generator(options).build();
    assertTrue(result.written(), () -> result.findings().toString());
  }

  private String written(String path) throws IOException {
    return Files.readString(temp.resolve("uit").resolve(path));
  }
}
