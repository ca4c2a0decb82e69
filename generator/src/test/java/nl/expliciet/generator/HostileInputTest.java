package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile and odd input gives a finding or is shown as typed: never a stack trace, a hang or a leak. Slow, because it
 * builds a hundred folders.
 */
@Tag("slow")
class HostileInputTest {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final String SECRET = "geheim-buiten-de-map";

  @TempDir Path temp;
  private Path root;
  private DossierFolder dossier;

  @BeforeEach
  void start() throws IOException {
    root = temp.resolve("bron");
    dossier = new DossierFolder(root);
    Files.writeString(temp.resolve("geheim.md"), "# " + SECRET + "\n");
  }

  private GeneratorResult build() {
    return assertTimeoutPreemptively(
        LONGEST, () -> new Generator(GeneratorOptions.of(root, temp.resolve("uit"))).build());
  }

  private Set<FindingCode> codes() {
    return build().findings().stream()
        .peek(finding -> FindingText.in("nl").console(finding, ""))
        .map(Finding::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void bytes(String path, byte[] content) throws IOException {
    Path file = root.resolve("proef").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private String output(String path) throws IOException {
    return Files.readString(temp.resolve("uit").resolve(path));
  }

  @Test
  void theDossierItselfHasNoFindings() {
    GeneratorResult result = build();
    assertEquals(List.of(), result.findings());
    assertTrue(result.written());
  }

  // YAML

  @Test
  void yamlBombs() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a%d: &a%d [".formatted(i, i)).append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
    }
    dossier.put("dossier.yaml", bomb.toString());
    assertTrue(codes().contains(FindingCode.LIMIT));
  }

  @Test
  void anAliasOfItself() throws IOException {
    dossier.write("proef/dossier.yaml", "titel: &a [*a]\n");
    assertFalse(codes().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "- ", "? ", "{a: ", "[[", "!a "})
  void twentyThousandOfThemInYaml(String part) throws IOException {
    dossier.write("proef/dossier.yaml", "titel: " + part.repeat(20_000));
    assertFalse(codes().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:1/\"]]]]",
        "!!java.io.FileOutputStream [proef.txt]",
        "!!binary aGFsbG8=",
        "!eigen x"
      })
  void javaTags(String tag) throws IOException {
    dossier.put("dossier.yaml", "titel: " + tag + "\n");
    assertTrue(codes().contains(FindingCode.TAG_REFUSED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "titel:\n\tvraag: x\n",
        "titel: \"open\n",
        "titel: [a, b\n",
        "titel: {a: b\n",
        "titel: a: b\n",
        "titel: @x\n",
        "titel: *x\n",
        "titel: \"\\q\"\n",
        "a: 1\n---\nb: 2\n",
        "titel: x\u0000y\n",
        "%YAML 9.9\n---\ntitel: x\n",
        "- a\n- b\n",
        "tekst\n",
        "? [a]\n: b\n",
        "? {a: b}\n: c\n",
        "<<: *x\n",
        "&a titel: &a x\n",
        "titel: \uD83D\n"
      })
  void brokenYaml(String yaml) throws IOException {
    bytes("dossier.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertFalse(codes().isEmpty());
    assertFalse(Files.exists(temp.resolve("uit")));
  }

  @Test
  void wrongEncodings() throws IOException {
    bytes("hoofdstukken/01.md", "# Café\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes("hoofdstukken/02.md", "# Café\n".getBytes(StandardCharsets.UTF_16));
    bytes("afspraken/03.md", "# Café\n".getBytes(StandardCharsets.UTF_16LE));
    assertTrue(codes().contains(FindingCode.UNREADABLE));
  }

  @Test
  void emptyFiles() throws IOException {
    for (String file : List.of("afspraken/01.md", "hoofdstukken/01.md", "evaluaties/01.md", "dossier.yaml")) {
      bytes(file, new byte[0]);
    }
    dossier.write("expliciet.yaml", "").write("organen.yaml", "").write("catalogi/x.yaml", "");
    Set<FindingCode> codes = codes();
    assertTrue(codes.contains(FindingCode.FRONT_MATTER));
    assertTrue(codes.contains(FindingCode.MISSING_KEY));
  }

  @Test
  void byteOrderMarksAndWindowsLineEndsAreFine() throws IOException {
    Path file = root.resolve("proef/dossier.yaml");
    String text = Files.readString(file).replace("\n", "\r\n");
    Files.writeString(file, "\uFEFF" + text);
    bytes("hoofdstukken/01.md", "\uFEFF# Kop\r\n\r\nTekst.\r\n".getBytes(StandardCharsets.UTF_8));
    bytes("afspraken/01.md", agreement("Tekst.").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), build().findings());
  }

  @Test
  void frontMatterThatNeverCloses() throws IOException {
    bytes("afspraken/01.md", ("---\nid: A-01\n" + "x: y\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
    assertEquals(Set.of(FindingCode.FRONT_MATTER), codes());
  }

  @Test
  void aHugeFile() throws IOException {
    bytes("hoofdstukken/01.md", ("# Kop\n" + "tekst ".repeat(500_000)).getBytes(StandardCharsets.UTF_8));
    assertTrue(codes().contains(FindingCode.LIMIT));
  }

  // Markdown

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "![", "[a](", "](", "*", "_", "**a ", "`", "<", "> ", "- ", "1. ", "#", "|", "\\", "~~", "&", "[^", "&#", "(",
        "[a](<", "_a*b", "  - a\n  ", "***", "| a ", "[x]: y\n", "[^a]: b\n", "<a href=x>", "\"", "\t", "> - ",
      })
  void twentyThousandOfThemInMarkdown(String part) throws IOException {
    bytes("hoofdstukken/01.md", ("# Kop\n\n" + part.repeat(20_000) + "\n").getBytes(StandardCharsets.UTF_8));
    assertTimeoutPreemptively(
        LONGEST, () -> new Generator(GeneratorOptions.of(root, temp.resolve("uit"))).check());
    bytes("hoofdstukken/01.md", ("# Kop\n\n" + part.repeat(500) + "\n").getBytes(StandardCharsets.UTF_8));
    codes();
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "> ", "1. "})
  void listsNestedByIndenting(String mark) throws IOException {
    StringBuilder text = new StringBuilder("# Kop\n\n");
    for (int i = 0; i < 1000; i++) {
      text.append(" ".repeat(i * mark.length())).append(mark).append("a\n");
    }
    bytes("hoofdstukken/01.md", text.toString().getBytes(StandardCharsets.UTF_8));
    codes();
  }

  @Test
  void htmlAndTemplatesAreShownAsTyped() throws IOException {
    String typed = "<script>alert(1)</script> ${1+1} <#assign x=1> [=2] <@x/> #{3} {{4}} &lt; <!-- x --> <#include \"/etc/passwd\">";
    dossier.put("dossier.yaml", "titel: '" + typed + "'\n");
    bytes("hoofdstukken/01.md", ("# Kop " + typed + "\n\n" + typed + "\n\n<div onclick=x>\n" + typed + "\n</div>\n").getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), build().findings());
    String page = output("proef/index.html");
    assertFalse(page.contains("<script>alert"));
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; ${1+1} &lt;#assign x=1&gt;"));
    assertFalse(page.contains("<div onclick"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
        "java&#115;cript:alert(1)", "&#x6A;avascript:alert(1)", "x-eigen:1"
      })
  void schemesThatAreNotFollowed(String target) throws IOException {
    bytes("hoofdstukken/01.md", ("# Kop\n\n[klik](" + target + ")\n").getBytes(StandardCharsets.UTF_8));
    assertEquals(Set.of(FindingCode.LINK_SCHEME), codes());
    String page = output("proef/index.html");
    assertFalse(page.matches("(?is).*href=\"(javascript|data|vbscript|file|x-eigen):.*"), target);
  }

  @Test
  void linksWithHiddenCharactersInTheirScheme() throws IOException {
    bytes("hoofdstukken/01.md", "# Kop\n\n[klik](<java\tscript:alert(1)>) [b](<\u0001javascript:x>)\n".getBytes(StandardCharsets.UTF_8));
    assertFalse(codes().isEmpty());
  }

  // Paths

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../geheim.md", "../../geheim.md", "../../../etc/passwd", "/etc/passwd", "bijlagen/../../../geheim.md",
        "..%2f..%2fgeheim.md", "bijlagen/%2e%2e/%2e%2e/geheim.md", "..\\..\\geheim.md", "//example.org/x", "bijlagen/x%00.png"
      })
  void pathsOutOfTheFolder(String target) throws IOException {
    bytes("hoofdstukken/01.md", ("# Kop\n\n[a](" + target + ")\n\n![b](" + target + ")\n").getBytes(StandardCharsets.UTF_8));
    Set<FindingCode> codes = codes();
    assertTrue(codes.contains(FindingCode.LINK_OUTSIDE) || codes.contains(FindingCode.BROKEN_LINK), codes.toString());
    assertNoLeak();
  }

  @Test
  void symbolicLinksOutOfTheFolder() throws IOException {
    Files.createDirectories(root.resolve("proef/hoofdstukken"));
    Files.createSymbolicLink(root.resolve("proef/hoofdstukken/01.md"), temp.resolve("geheim.md"));
    Files.createSymbolicLink(root.resolve("proef/bijlagen/x.png"), temp.resolve("geheim.md"));
    Files.createSymbolicLink(root.resolve("proef/bijlagen/map"), temp);
    Files.createSymbolicLink(root.resolve("proef/bijlagen/dood.png"), temp.resolve("niets"));
    Files.createSymbolicLink(root.resolve("catalogi"), temp);
    dossier.put("dossier.yaml", "competitie: '![x](bijlagen/x.png) [y](bijlagen/map/geheim.md)'\n");
    Set<FindingCode> codes = codes();
    assertTrue(codes.containsAll(Set.of(FindingCode.OUTSIDE, FindingCode.LINK_OUTSIDE)), codes.toString());
    assertNoLeak();
  }

  @Test
  void symbolicLinksInACircle() throws IOException {
    Files.createSymbolicLink(root.resolve("proef/bijlagen/rond"), root.resolve("proef"));
    Files.createSymbolicLink(root.resolve("proef/bijlagen/a"), root.resolve("proef/bijlagen/b"));
    Files.createSymbolicLink(root.resolve("proef/bijlagen/b"), root.resolve("proef/bijlagen/a"));
    Files.createSymbolicLink(root.resolve("lus"), root);
    assertTrue(codes().contains(FindingCode.OUTSIDE));
  }

  @Test
  void veryDeepFolders() throws IOException {
    Path deep = root.resolve("proef/bijlagen" + "/d".repeat(400));
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("x.txt"), "x");
    assertEquals(Set.of(FindingCode.UNUSED_FILE), codes());
  }

  @Test
  void veryManyFiles() throws IOException {
    for (int i = 0; i < 2_100; i++) {
      bytes("afspraken/" + i + ".md", new byte[0]);
    }
    assertTrue(codes().contains(FindingCode.LIMIT));
  }

  @Test
  void pipesAreNotRead() throws IOException, InterruptedException {
    Path pipe = root.resolve("proef/hoofdstukken/01.md");
    Files.createDirectories(pipe.getParent());
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    org.junit.jupiter.api.Assumptions.assumeTrue(made.waitFor() == 0, "no pipes here");
    assertTrue(codes().contains(FindingCode.UNREADABLE));
  }

  @Test
  void foldersWhereFilesShouldBe() throws IOException {
    Files.createDirectories(root.resolve("proef/afspraken/01.md"));
    Files.createDirectories(root.resolve("expliciet.yaml2"));
    Files.createDirectories(root.resolve("ander/dossier.yaml"));
    Files.createDirectories(root.resolve("organen.yaml"));
    assertTrue(codes().contains(FindingCode.UNREADABLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hoofd Letters", "organen", "onbekend", "met_streep", "ünï", "a'b\"c", "<b>"})
  void foldersWithAWrongName(String name) throws IOException {
    dossier.write(name + "/dossier.yaml", Files.readString(root.resolve("proef/dossier.yaml")));
    assertTrue(codes().contains(FindingCode.BAD_ID));
  }

  // Images

  @Test
  void brokenImages() throws IOException {
    byte[] png = png(8);
    bytes("bijlagen/a.png", "geen afbeelding".getBytes(StandardCharsets.UTF_8));
    bytes("bijlagen/b.png", java.util.Arrays.copyOf(png, png.length / 2));
    bytes("bijlagen/c.jpg", png);
    bytes("bijlagen/d.gif", "GIF89a".getBytes(StandardCharsets.UTF_8));
    bytes("bijlagen/e.png", new byte[0]);
    images("a.png", "b.png", "c.jpg", "d.gif", "e.png", "f.png");
    List<Finding> bad =
        build().findings().stream().filter(f -> f.code() == FindingCode.BAD_IMAGE).toList();
    assertEquals(6, bad.size());
  }

  @Test
  void anImageThatIsLargeWhenUnpacked() throws IOException {
    byte[] png = png(8);
    // Width and height stand at a fixed place in the header; the checksum behind them is left wrong on purpose.
    png[16] = 0;
    png[17] = 1;
    png[20] = 0;
    png[21] = 1;
    bytes("bijlagen/a.png", png);
    images("a.png");
    List<Finding> findings = build().findings();
    assertEquals(List.of(FindingCode.BAD_IMAGE), findings.stream().map(Finding::code).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<rect onload=\"x\"/>",
        "<image href=\"http://example.org/x.png\"/>",
        "<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"file:///etc/passwd\"/>",
        "<use href=\"ander.svg#x\"/>",
        "<style>@import url(http://example.org/x.css);</style>",
        "<rect style=\"fill:url(http://example.org/x)\"/>",
        "<a href=\"javascript:alert(1)\"><rect/></a>",
        "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
        "<rect>",
        "<g id=\"a\"><use href=\"#a\"/></g>",
        "<image href=\"data:image/png;base64,AAAA\"/>",
        "<?xml-stylesheet href=\"x.css\"?>"
      })
  void svgThatIsNotSafe(String content) throws IOException {
    bytes("bijlagen/a.svg", svg(content));
    images("a.svg");
    assertEquals(Set.of(FindingCode.BAD_IMAGE), codes());
  }

  @Test
  void svgWithEntities() throws IOException {
    String secret = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"" + temp.resolve("geheim.md").toUri() + "\">]>";
    String laughs = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    for (String head : List.of(secret, laughs)) {
      bytes("bijlagen/a.svg", (head + new String(svg("<text>&x;</text>"), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
      images("a.svg");
      assertEquals(Set.of(FindingCode.BAD_IMAGE), codes());
    }
  }

  @Test
  void svgThatRepeatsItselfAThousandMillionTimes() throws IOException {
    StringBuilder content = new StringBuilder("<g id=\"g0\"><rect width=\"1\" height=\"1\"/></g>");
    for (int i = 1; i < 10; i++) {
      content.append("<g id=\"g%d\">".formatted(i)).append("<use href=\"#g%d\"/>".formatted(i - 1).repeat(10)).append("</g>");
    }
    bytes("bijlagen/a.svg", svg(content.toString()));
    images("a.svg");
    assertEquals(Set.of(FindingCode.BAD_IMAGE), codes());
  }

  @Test
  void svgNestedTwentyThousandDeep() throws IOException {
    bytes("bijlagen/a.svg", svg("<g>".repeat(20_000) + "</g>".repeat(20_000)));
    images("a.svg");
    assertEquals(Set.of(FindingCode.BAD_IMAGE), codes());
  }

  private void images(String... names) throws IOException {
    String text = Stream.of(names).map(name -> "![Beeld](bijlagen/" + name + ")\n\n").collect(Collectors.joining());
    bytes("hoofdstukken/01.md", ("# Kop\n\n" + text).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] svg(String content) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + content + "</svg>").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] png(int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static String agreement(String text) {
    return "---\nid: A-01\ntitel: Titel\nonderwerp: overig\nvan: rijk\naan: gemeente-a\nstatus: voorgesteld\n---\n" + text + "\n";
  }

  private void assertNoLeak() throws IOException {
    Path out = temp.resolve("uit");
    if (!Files.exists(out)) {
      return;
    }
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(SECRET), file.toString());
      }
    }
  }
}
