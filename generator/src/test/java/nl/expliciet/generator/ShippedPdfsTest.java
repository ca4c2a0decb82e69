package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.pdf.Conformance;
import nl.expliciet.generator.pdf.PageTexts;
import nl.expliciet.generator.pdf.PdfLinks;
import nl.expliciet.generator.pdf.TagTree;
import nl.expliciet.generator.pdf.verify.StructureReader;
import nl.expliciet.generator.pdf.verify.TaggedElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every PDF of the shipped dossiers: both standards, our own checks, nothing off the page, contents that tell the right page. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedPdfsTest {
    private static final String READERS_COPY = "-leesversie.pdf";

    private final List<Path> pdfs;
    private final List<Path> readersCopies;

    ShippedPdfsTest(@TempDir Path folder) throws IOException {
        GeneratorOptions options = TestRun.of(Path.of("..", "dossiers"), folder.resolve("out"))
                .making(OutputFormat.PDF, OutputFormat.HTML)
                .on(ShippedDossiers.TODAY)
                .verified()
                .options();
        assertTrue(new Generator(options).build().written(), "the run has written, with nothing wrong in a PDF");
        try (Stream<Path> files = Files.walk(options.output())) {
            Map<Boolean, List<Path>> made = files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .collect(Collectors.partitioningBy(file -> file.toString().endsWith(READERS_COPY)));
            pdfs = made.get(false);
            readersCopies = made.get(true);
        }
    }

    @TestFactory
    Stream<DynamicTest> conformsToBothStandards() {
        return each(pdf -> assertEquals(List.of(), Conformance.problems(pdf)));
    }

    /** A copy to write comments in claims no PDF/A: readers would lock it. Three stand for all, which have the same text. */
    @TestFactory
    Stream<DynamicTest> givesReadersAnAccessibleCopy() {
        return readersCopies.stream()
                .limit(3)
                .map(pdf -> dynamicTest(
                        pdf.getFileName().toString(),
                        () -> assertEquals(List.of(), Conformance.accessibilityProblems(read(pdf)))));
    }

    @TestFactory
    Stream<DynamicTest> leadsToNothingBesideItself() {
        return Stream.concat(pdfs.stream(), readersCopies.stream())
                .map(pdf -> dynamicTest(
                        pdf.getFileName().toString(), () -> assertEquals(List.of(), PdfLinks.broken(read(pdf)))));
    }

    @TestFactory
    Stream<DynamicTest> staysOnThePage() {
        return each(pdf -> assertEquals(List.of(), PageTexts.outside(pdf)));
    }

    @TestFactory
    Stream<DynamicTest> coversNoTextWithOther() {
        return each(pdf -> assertEquals(List.of(), PageTexts.overlaps(pdf)));
    }

    /** Raised numbers of footnotes aside, as in any book. */
    @TestFactory
    Stream<DynamicTest> isNowhereSmallerThanEightPoints() {
        return each(pdf -> assertEquals(List.of(), PageTexts.smaller(pdf, 8)));
    }

    /** The first page stands alone, the last ends where the text does; no other is half empty, and none has nothing. */
    @TestFactory
    Stream<DynamicTest> fillsEveryPageByHalf() {
        return each(pdf -> {
            List<Double> filled = PageTexts.filled(pdf);
            int last = filled.size() - 1;
            List<String> empty = IntStream.rangeClosed(1, last)
                    .filter(page -> filled.get(page) < (page == last ? 0 : 0.5))
                    .mapToObj(page -> String.format(Locale.ROOT, "page %d: %.2f", page + 1, filled.get(page)))
                    .toList();
            assertEquals(List.of(), empty);
        });
    }

    @TestFactory
    Stream<DynamicTest> hasItsFirstPageWhole() {
        return ShippedDossiers.shared().dossierIds().stream()
                .map(id -> dynamicTest(id, () -> FirstPageTest.assertOnePage(read(ofDossier(id)))));
    }

    private Path ofDossier(String id) {
        return pdfs.stream()
                .filter(pdf -> pdf.endsWith(Path.of(id, id + ".pdf")))
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> leavesNoHeadingAloneAtTheFootOfAPage() {
        return each(pdf -> {
            try (StructureReader reader = new StructureReader(pdf)) {
                assertEquals(List.of(), lonely(reader.document()));
            }
        });
    }

    /** Headings and captions after which the next text stands on another page. */
    private static List<String> lonely(TaggedElement document) {
        List<TaggedElement> blocks =
                document.all().filter(element -> page(element) > 0).toList();
        return IntStream.range(0, blocks.size() - 1)
                .filter(i -> blocks.get(i).role().matches("H[1-6]|Caption"))
                .filter(i -> page(blocks.get(i)) != page(blocks.get(i + 1)))
                .mapToObj(i -> blocks.get(i).text())
                .toList();
    }

    /** What stands on paper only: list markers, the line that leads to the page, a word from an image. */
    private static final Pattern ON_PAPER =
            Pattern.compile("•|\\d+\\.|Dit|webpagina|Stad|\\(dossier|\\(bijlage|[a-z.-]+\\)[.,]?");

    private static final Set<String> INLINE = Set.of("Span", "Link", "Code", "Quote");

    @TestFactory
    Stream<DynamicTest> saysTheWordsOfItsPage() {
        return pdfs.stream()
                .map(pdf -> dynamicTest(pdf.getFileName().toString(), () -> {
                    Set<String> page = words(Files.readString(page(pdf)));
                    assertEquals(Set.of(), fused(read(pdf), page));
                }));
    }

    /** A cover sheet has a page of its own name. */
    private static Path page(Path pdf) {
        String name = pdf.getFileName().toString();
        return pdf.resolveSibling(name.startsWith("oplegger-") ? name.replace(".pdf", ".html") : "index.html");
    }

    /** Words of the PDF that its page does not have: two that became one, or one that was broken. */
    private static Set<String> fused(byte[] pdf, Set<String> page) {
        try (StructureReader reader = new StructureReader(pdf)) {
            return plainWords(spoken(reader.document()))
                    .filter(word -> !page.contains(word)
                            && !ends(page, word)
                            && !ON_PAPER.matcher(word).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Where a link leads stands on paper between its last word and the mark behind it. */
    private static boolean ends(Set<String> page, String word) {
        return Stream.of(".", ",", ";", ":", ")").anyMatch(mark -> page.contains(word + mark));
    }

    /** The text as software reads it aloud, elements apart; without the contents, which end in page numbers. */
    private static String spoken(TaggedElement element) {
        String parting = INLINE.contains(element.role()) ? "" : " ";
        return element.role().equals("TOC")
                ? " "
                : element.kids().stream()
                        .map(ShippedPdfsTest::spoken)
                        .collect(Collectors.joining("", parting, parting));
    }

    private static String spoken(TaggedElement.Kid kid) {
        return kid instanceof TaggedElement.Text text
                ? text.text()
                : kid instanceof TaggedElement.Child child ? spoken(child.element()) : "";
    }

    /** The words of a page, where tags inside a line part none. */
    private static Set<String> words(String html) {
        String text = html.replaceAll("</?(a|b|i|em|strong|span|abbr|code|del|sup|sub|q)( [^>]*)?>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        return plainWords(text).collect(Collectors.toSet());
    }

    private static Stream<String> plainWords(String text) {
        String plain = text.replaceAll("[\u00AD\u2060\u200B]", "")
                .replace('\u2011', '-')
                .replace('\u00A0', ' ');
        return Stream.of(plain.split("\\s+")).filter(word -> !word.isEmpty());
    }

    /** The page on which the element's own text starts; 0 when it has none. */
    private static int page(TaggedElement element) {
        return element.kids().stream()
                .filter(TaggedElement.Text.class::isInstance)
                .mapToInt(kid -> ((TaggedElement.Text) kid).page())
                .findFirst()
                .orElse(0);
    }

    @TestFactory
    Stream<DynamicTest> namesTheRightPagesInItsContents() {
        return each(pdf -> {
            try (StructureReader reader = new StructureReader(pdf)) {
                reader.document()
                        .all()
                        .filter(element -> element.role().equals("TOCI"))
                        .flatMap(entry ->
                                entry.children().filter(part -> part.role().equals("Reference")))
                        .flatMap(TaggedElement::children)
                        .forEach(ShippedPdfsTest::assertNamesItsPage);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> namesThePagesOfItsChapters() {
        return each(pdf -> {
            try (StructureReader reader = new StructureReader(pdf)) {
                List<String> contents = reader.document()
                        .all()
                        .filter(e -> e.role().equals("TOCI"))
                        .map(ShippedPdfsTest::line)
                        .toList();
                List<TaggedElement> headings = reader.document()
                        .all()
                        .filter(e -> e.role().equals("H2") && line(e).matches("\\d+ .*"))
                        .toList();
                for (TaggedElement heading : contents.isEmpty() ? List.<TaggedElement>of() : headings) {
                    Pattern entry = Pattern.compile(Pattern.quote(line(heading)) + page(heading) + "(\\D.*)?");
                    assertTrue(
                            contents.stream()
                                    .anyMatch(line -> entry.matcher(line).matches()),
                            entry + " in " + contents);
                }
            }
        });
    }

    private static String line(TaggedElement element) {
        return element.text().replace(".", "").replaceAll("\\s+", " ").strip();
    }

    /** A change of looks that makes dossiers longer is seen here first. */
    @Test
    void countsItsPages() throws IOException {
        StringBuilder pages = new StringBuilder();
        for (Path pdf : pdfs) {
            pages.append(pdf.getFileName())
                    .append(' ')
                    .append(PageTexts.pages(read(pdf)))
                    .append('\n');
        }
        Golden.check("pages/shipped.txt", pages.toString());
    }

    private static void assertNamesItsPage(TaggedElement link) {
        int page = link.kids().stream()
                .filter(TaggedElement.Annotation.class::isInstance)
                .mapToInt(kid -> ((TaggedElement.Annotation) kid).page())
                .findFirst()
                .orElse(0);
        assertTrue(link.text().strip().endsWith(String.valueOf(page)), link.text() + " leads to page " + page);
    }

    /** Page one, an agreement and a table of the example: together they have nearly every tag there is. */
    @Test
    void tagsTheExampleAsItReads() {
        try (StructureReader reader = new StructureReader(read(ofDossier("voorbeeldland")))) {
            // The version is that of the checkout, not of the dossier alone.
            String front = TagTree.of(part(reader, "Sect", "")).replaceAll("commit [0-9a-f]+ · [^\"]+", "commit");
            Golden.check("tags/page-one.txt", front);
            Golden.check("tags/agreement.txt", TagTree.of(part(reader, "Art", "A-02 ")));
            Golden.check("tags/table.txt", TagTree.of(part(reader, "Table", "Het profiel per vraag")));
        }
    }

    private static TaggedElement part(StructureReader reader, String role, String start) {
        return reader.document()
                .all()
                .filter(element -> element.role().equals(role) && element.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private interface Check {
        void of(byte[] pdf) throws IOException;
    }

    private Stream<DynamicTest> each(Check check) {
        return pdfs.stream().map(pdf -> dynamicTest(pdf.getFileName().toString(), () -> check.of(read(pdf))));
    }

    private static byte[] read(Path pdf) {
        try {
            return Files.readAllBytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
