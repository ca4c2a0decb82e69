package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.Calendar;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.html.DossierPages;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.view.Medium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/** What would make the work for one page grow with the whole document stays out of large dossiers. */
class LargeDossierLayoutTest {
    private static final String AGREEMENT =
            "  - { id: A-%d, titel: Titel, onderwerp: rollen, van: rijk, aan: gemeente-a, "
                    + "status: overeengekomen, datum: 2021-01-01, herijken-voor: 2025-01-01, tekst: \"Een.\\n\\nTwee.\" }\n";
    private static final String PROSE = "## Kop\n\nTekst.\n\n- een\n- twee\n\n> Citaat.\n\n";

    @TempDir
    Path folder;

    private DossierFolder dossier;

    @BeforeEach
    void start() throws IOException {
        dossier = new DossierFolder(folder);
    }

    /** For every line and for every page the layout goes by all floats of a document. */
    @Test
    void floatsDoNotGrowWithTheDossier() throws IOException {
        assertEquals(floats(laidOut(2)), floats(laidOut(60)));
    }

    /** A drawing is painted whole on every page that shows a part of it. */
    @Test
    void noDrawingIsTallerThanAPage() throws IOException {
        moments(Calendar.MOST);
        ITextRenderer renderer = laidOut(60);
        PageBox second = renderer.getRootBox().getLayer().getPages().get(1);
        List<Integer> tall = drawings(renderer)
                .map(Box::getHeight)
                .filter(height -> height > second.getBottom() - second.getTop())
                .toList();
        assertEquals(List.of(), tall);
    }

    /** Each is placed beside all the others. */
    @Test
    void tooManyMomentsAreNotDrawn() throws IOException {
        moments(Calendar.MOST);
        long drawn = wide(laidOut(0));
        moments(Calendar.MOST + 1);
        assertEquals(drawn - 1, wide(laidOut(0)));
    }

    /** How many drawings are wider than half the page, which icons are not. */
    private static long wide(ITextRenderer renderer) {
        int half = renderer.getRootBox().getWidth() / 2;
        return drawings(renderer).filter(box -> box.getWidth() > half).count();
    }

    private void moments(int count) throws IOException {
        String moment = "  - { datum: 2024-%02d-%02d, soort: besluit, titel: Moment }\n";
        String all = IntStream.range(0, count)
                .mapToObj(i -> moment.formatted(1 + i % 12, 1 + i % 28))
                .collect(Collectors.joining());
        dossier.put("dossier.yaml", "momenten:\n" + all);
    }

    private static Stream<Box> drawings(ITextRenderer renderer) {
        return boxes(renderer.getRootBox()).filter(box -> box instanceof BlockBox block && block.isReplaced());
    }

    private ITextRenderer laidOut(int agreements) throws IOException {
        String all =
                IntStream.range(0, agreements).mapToObj(AGREEMENT::formatted).collect(Collectors.joining());
        dossier.put("dossier.yaml", all.isEmpty() ? "afspraken: []\n" : "afspraken:\n" + all);
        dossier.put("hoofdstukken/01.md", "# Titel\n\n" + PROSE.repeat(agreements));
        return PdfSamples.RENDERER.laidOut(
                PdfSamples.document(DossierPages.of(dossier.model(), Language.DUTCH, Medium.PRINT)));
    }

    private static long floats(ITextRenderer renderer) {
        return boxes(renderer.getRootBox())
                .filter(box -> box.getStyle().isFloated())
                .count();
    }

    private static Stream<Box> boxes(Box box) {
        return Stream.concat(Stream.of(box), inside(box).flatMap(LargeDossierLayoutTest::boxes));
    }

    private static Stream<Box> inside(Box box) {
        Stream<Box> children = IntStream.range(0, box.getChildCount()).mapToObj(box::getChild);
        if (box instanceof LineBox line) {
            return Stream.concat(children, line.getNonFlowContent().stream());
        }
        if (box instanceof InlineLayoutBox inline) {
            return inline.getInlineChildren().stream()
                    .filter(Box.class::isInstance)
                    .map(Box.class::cast);
        }
        return children;
    }
}
