package nl.expliciet.generator.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.read.MarkdownReader;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.TextOrigin;
import nl.expliciet.generator.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of a note leads to a note with that number, and back. */
class FootnotesTest {
    private static final LinkTargets NOWHERE = new LinkTargets() {
        @Override
        public Optional<String> href(String target) {
            return Optional.empty();
        }

        @Override
        public Optional<String> file(String target) {
            return Optional.empty();
        }

        @Override
        public String notePrefix() {
            return "t";
        }
    };

    private static String page(String markdown) {
        RichText text = MarkdownReader.read(markdown, TextOrigin.of(new SourceFile("a.md", markdown), 0))
                .value();
        return HtmlWriter.write(RichTextRenderer.plain(text, NOWHERE, Messages.of(Language.DUTCH)), Medium.SCREEN);
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een[^1].\n\n[^1]: Noot.\n",
                "- Een[^1].\n\n  [^1]: Noot.\n",
                "> Een[^1].\n>\n> [^1]: Noot.\n",
                "Een[^1].\n\n[^1]: Zie[^2].\n\n    [^2]: Noot.\n",
                "Een[^1].\n\n[^2]: Noot.\n\n[^1]: Zie[^2].\n",
                "Een[^1].\n\n[^1]: Noot, zie[^1].\n",
                "Een[^a] en[^a].\n\n[^a]: Noot.\n\n[^a]: Nog een.\n"
            })
    void everyNumberLeadsToItsNote(String markdown) {
        String page = page(markdown);
        List<String> ids = all(" id=\"([^\"]*)\"", page);
        assertEquals(ids.size(), ids.stream().distinct().count(), page);
        assertTrue(ids.containsAll(all("href=\"#([^\"]*)\"", page)), page);
        assertTrue(page.contains("Noot"), page);
    }

    @Test
    void aReferenceWithoutANoteIsShownAsTyped() {
        String page = page("Een[^weg].\n");
        assertTrue(page.contains("Een[^weg]."), page);
        assertFalse(page.contains("noot-"), page);
    }
}
