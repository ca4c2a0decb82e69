package nl.expliciet.generator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    private static RichText read(String markdown) {
        SourceFile file = new SourceFile("a.md", markdown);
        return MarkdownReader.read(markdown, TextOrigin.of(file, 0)).value();
    }

    @Test
    void showsHtmlAndTemplatesAsTyped() {
        String typed = "Een <b>woord</b> en ${sleutel} <#if x> <script>alert(1)</script>";
        assertEquals(typed, read(typed).plain());
    }

    @Test
    void keepsABlockOfHtmlAsTyped() {
        assertEquals("<div> tekst </div>", read("<div>\ntekst\n</div>").plain());
    }

    @Test
    void readsLinksWithTheirPlace() {
        Inline.Link link = (Inline.Link) read("Regel\nzie [A-02](afspraak:A-02).")
                .inlines()
                .filter(Inline.Link.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals("afspraak:A-02", link.target());
        assertEquals("A-02", link.plain());
        assertEquals("a.md:2:5", link.position().toString());
    }

    @Test
    void readsTablesTasksAndFootnotes() {
        RichText text =
                read("| a | b |\n|---|--:|\n| 1 | 2 |\n\n- [x] klaar\n- [ ] open\n\nWoord[^1].\n\n[^1]: Noot.\n");
        TextBlock.Table table =
                assertInstanceOf(TextBlock.Table.class, text.blocks().get(0));
        assertEquals(
                TextBlock.Alignment.RIGHT, table.rows().get(0).cells().get(1).alignment());
        TextBlock.ItemList list =
                assertInstanceOf(TextBlock.ItemList.class, text.blocks().get(1));
        assertEquals(TextBlock.Task.DONE, list.items().get(0).task());
        assertEquals(TextBlock.Task.OPEN, list.items().get(1).task());
        assertInstanceOf(TextBlock.Footnote.class, text.blocks().get(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Woord[^1].\n\n  [^1]: Noot.\n",
                "> Woord[^1].\n>\n> [^1]: Noot.\n",
                "1. Een\n   - Woord[^1].\n\n     [^1]: Noot.\n",
                "Woord[^0].\n\n[^0]: Zie[^1].\n\n    [^1]: Noot.\n"
            })
    void footnotesStandAtTheEndWhereverTheyAreDefined(String markdown) {
        RichText text = read(markdown);
        TextBlock.Footnote note = text.blocks().stream()
                .filter(TextBlock.Footnote.class::isInstance)
                .map(TextBlock.Footnote.class::cast)
                .filter(found -> found.label().equals("1"))
                .findFirst()
                .orElseThrow();
        assertEquals("Noot.", new RichText("", note.children()).plain());
        assertTrue(text.allBlocks()
                .noneMatch(block -> block.children().stream().anyMatch(TextBlock.Footnote.class::isInstance)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![x](<../bijlagen/a b.png>) | ../bijlagen/a%20b.png",
                "![x](../bijlagen/a b.png) | ../bijlagen/a%20b.png",
                "![x](../bijlagen/a%20b.png) | ../bijlagen/a%20b.png",
                "![x](<a(b.png>) | a(b.png"
            })
    void namesOfFilesMayHaveSpaces(String markdown, String target) {
        Inline.Image image = assertInstanceOf(
                Inline.Image.class, read(markdown).inlines().findFirst().orElseThrow());
        assertEquals(target, image.target());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zie [de kaart](kaart.png \"versie &amp; datum\"). | Zie de kaart (versie & datum).",
                "![De kaart](kaart.png 'van mei') | De kaart (van mei)",
                "[kaart][k]\\n\\n[k]: kaart.png (van mei) | kaart (van mei)",
                "[kaart](kaart.png (van mei)) | kaart (van mei)",
                "![kaart][k]\\n\\n[k]: kaart.png \"van mei\" | kaart (van mei)"
            },
            quoteCharacter = '~')
    void titlesStandBehindWhatTheyBelongTo(String markdown, String words) {
        assertEquals(words, read(markdown.replace("\\n", "\n")).plain());
    }

    @Test
    void readsAutoLinksAndEntities() {
        assertEquals(
                "AT&T https://voorbeeld.invalid",
                read("AT&amp;T <https://voorbeeld.invalid>").plain());
    }

    @Test
    void survivesDeepNesting() {
        read(">".repeat(20_000) + " diep");
        read("[".repeat(20_000));
        read("- ".repeat(5_000) + "diep");
        read("*a ".repeat(20_000));
    }
}
