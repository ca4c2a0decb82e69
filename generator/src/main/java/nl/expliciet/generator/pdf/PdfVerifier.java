package nl.expliciet.generator.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.expliciet.generator.pdf.PdfProblem.Rule;
import nl.expliciet.generator.pdf.verify.StructureReader;
import nl.expliciet.generator.pdf.verify.TaggedElement;

/**
 * Checks the structure of a PDF that was just written: what accessibility audits of council papers usually find wrong. It
 * is quick and needs no other software; the full judgement of both standards is what our tests ask veraPDF.
 */
public final class PdfVerifier {

    private final FontCoverage coverage;

    /** Verifies PDFs made with these fonts. */
    public PdfVerifier(FontCoverage coverage) {
        this.coverage = coverage;
    }

    /** What is wrong with the PDF made from this document; empty when all checks hold. */
    public List<PdfProblem> verify(PdfDocument document, byte[] pdf) {
        List<PdfProblem> problems = new ArrayList<>();
        try (StructureReader reader = new StructureReader(pdf)) {
            catalog(reader.catalog(), problems);
            if (reader.catalog().getAsDict(PdfName.STRUCTTREEROOT) != null) {
                TaggedElement root = reader.document();
                root.all().forEach(element -> element(element, problems));
                headings(root, problems);
                IntStream.rangeClosed(1, reader.pages())
                        .filter(reader::hasUnmarked)
                        .forEach(page -> problems.add(new PdfProblem(Rule.UNMARKED, "p. " + page)));
            }
        }
        glyphs(document.xhtml(), problems);
        return List.copyOf(problems);
    }

    private static void catalog(PdfDictionary catalog, List<PdfProblem> problems) {
        PdfString language = catalog.getAsString(PdfName.LANG);
        if (language == null || language.toUnicodeString().isBlank()) {
            problems.add(new PdfProblem(Rule.LANGUAGE, ""));
        }
        PdfDictionary viewer = catalog.getAsDict(PdfName.VIEWERPREFERENCES);
        if (viewer == null || viewer.get(PdfName.DISPLAYDOCTITLE) == null || catalog.get(PdfName.METADATA) == null) {
            problems.add(new PdfProblem(Rule.TITLE, ""));
        }
        if (catalog.getAsDict(PdfName.STRUCTTREEROOT) == null) {
            problems.add(new PdfProblem(Rule.UNMARKED, ""));
        }
    }

    private static void element(TaggedElement element, List<PdfProblem> problems) {
        switch (element.role()) {
            case "Figure" ->
                require(
                        element,
                        element.property("Alt").filter(alt -> !alt.isBlank()).isPresent()
                                && element.property("BBox").isPresent(),
                        Rule.FIGURE,
                        problems);
            case "TH" -> require(element, element.property("Scope").isPresent(), Rule.TABLE_HEAD, problems);
            case "Note" -> require(element, element.property("ID").isPresent(), Rule.NOTE, problems);
            case "Link" ->
                require(element, element.kids().stream().anyMatch(PdfVerifier::isNamed), Rule.LINK, problems);
            default -> {
                // nothing is asked of other elements alone
            }
        }
        require(element, element.text().indexOf('\uFFFD') < 0, Rule.GLYPH, problems);
    }

    private static boolean isNamed(TaggedElement.Kid kid) {
        return kid instanceof TaggedElement.Annotation annotation
                && !annotation.contents().isBlank();
    }

    private static void require(TaggedElement element, boolean holds, Rule rule, List<PdfProblem> problems) {
        if (!holds) {
            String text = element.text().strip();
            problems.add(new PdfProblem(rule, text.substring(0, Math.min(80, text.length()))));
        }
    }

    private static void headings(TaggedElement root, List<PdfProblem> problems) {
        int[] level = {0};
        root.all().filter(element -> element.role().matches("H[1-6]")).forEach(heading -> {
            int next = heading.role().charAt(1) - '0';
            require(heading, next <= level[0] + 1, Rule.HEADING, problems);
            level[0] = next;
        });
    }

    /** The library leaves out what no font has without a word. */
    private void glyphs(String xhtml, List<PdfProblem> problems) {
        Set<Integer> named = new HashSet<>();
        xhtml.codePoints()
                .filter(codePoint -> !coverage.covers(codePoint) && named.add(codePoint))
                .forEach(codePoint -> problems.add(new PdfProblem(Rule.GLYPH, FontCoverage.name(codePoint))));
    }
}
