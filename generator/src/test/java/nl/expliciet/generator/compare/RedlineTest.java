package nl.expliciet.generator.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.expliciet.generator.read.MarkdownReader;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.TextOrigin;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.Mark;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;
import org.junit.jupiter.api.Test;

class RedlineTest {
    private static RichText text(String markdown) {
        return MarkdownReader.read(markdown, TextOrigin.of(new SourceFile("proef.md", markdown), 0))
                .value();
    }

    private static String redline(String was, String now) {
        return written(Redline.of(text(was), text(now)));
    }

    private static String written(RichText text) {
        return text.blocks().stream().map(RedlineTest::written).collect(Collectors.joining("/"));
    }

    private static String written(TextBlock block) {
        return block.inlines().stream().map(RedlineTest::written).collect(Collectors.joining())
                + block.children().stream().map(RedlineTest::written).collect(Collectors.joining(";"));
    }

    private static String written(Inline inline) {
        String inside = inline.children().isEmpty()
                ? inline.plain()
                : inline.children().stream().map(RedlineTest::written).collect(Collectors.joining());
        if (inline instanceof Inline.Marked marked) {
            return marked.mark() == Mark.INSERTED ? "{+" + inside + "+}" : "[-" + inside + "-]";
        }
        return inline instanceof Inline.Styled ? "*" + inside + "*" : inside;
    }

    @Test
    void marksWordsInsideTheParagraph() {
        assertEquals(
                "Het Rijk betaalt [-de helft-]{+twee derde+} van de kosten{+, elk jaar+}.",
                redline(
                        "Het Rijk betaalt de helft van de kosten.",
                        "Het Rijk betaalt twee derde van de kosten, elk jaar."));
    }

    @Test
    void keepsEmphasisAndLinksAroundMarkedWords() {
        assertEquals(
                "Zie [-*een*-]{+*twee*+} en [-dat-]{+dit+}.",
                redline("Zie *een* en [dat](bron:x).", "Zie *twee* en [dit](bron:x)."));
    }

    @Test
    void marksAnotherTargetOfALink() {
        assertEquals("Zie [-dat-]{+dat+}.", redline("Zie [dat](bron:x).", "Zie [dat](bron:y)."));
    }

    @Test
    void marksWholeParagraphsThatHaveLittleInCommon() {
        assertEquals(
                "Een blijft staan./[-Dit gaat weg.-]/{+Geheel nieuw geschreven regel.+}",
                redline("Een blijft staan.\n\nDit gaat weg.", "Een blijft staan.\n\nGeheel nieuw geschreven regel."));
    }

    @Test
    void mergesListsItemByItem() {
        assertEquals(
                "een oude fiets;een [-snelle-]{+nieuwe+} trein;{+een boot van hout+}",
                redline(
                        "- een oude fiets\n- een snelle trein",
                        "- een oude fiets\n- een nieuwe trein\n- een boot van hout"));
    }

    @Test
    void standsBesideEachOtherWithTheMarksOfOneSide() {
        RichText was = text("Een oude fiets.\n\nWeg.");
        RichText now = text("Een nieuwe fiets.");
        assertEquals("Een [-oude-] fiets./[-Weg.-]", written(Redline.was(was, now)));
        assertEquals("Een {+nieuwe+} fiets.", written(Redline.now(was, now)));
    }

    @Test
    void keepsTablesAndCode() {
        String table = "| a | b |\n| --- | --- |\n| een | twee |\n";
        List<TextBlock> blocks =
                Redline.of(text(table), text(table.replace("twee", "drie"))).blocks();
        Optional<TextBlock.Table> found = blocks.stream()
                .filter(TextBlock.Table.class::isInstance)
                .map(TextBlock.Table.class::cast)
                .findFirst();
        String cell = written(new TextBlock.Paragraph(
                found.orElseThrow().rows().get(0).cells().get(1).inlines(),
                blocks.get(0).position()));
        assertEquals("[-twee-]{+drie+}", cell);
    }

    @Test
    void marksTheCaptionOfATable() {
        String table = "| a | b |\n| --- | --- |\n| een | twee |\n[Wie betaalt]\n";
        TextBlock.Table found = (TextBlock.Table) Redline.of(text(table), text(table.replace("Wie", "Wat")))
                .blocks()
                .get(0);
        assertEquals("[-Wie-]{+Wat+} betaalt", written(new TextBlock.Paragraph(found.caption(), found.position())));
    }
}
