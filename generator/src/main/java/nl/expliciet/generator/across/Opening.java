package nl.expliciet.generator.across;

import java.util.List;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.Sentences;
import nl.expliciet.generator.text.TextBlock;

/**
 * The first sentences of a text: enough to know what it is about, with an ellipsis where more follows. A text that starts with a
 * table or list has none: its words in a row would make no sense.
 */
final class Opening {
    private static final int LONGEST = 280;

    private Opening() {}

    static String of(RichText text) {
        String whole = text.plain();
        String running = running(text);
        String opening = Sentences.first(running, LONGEST);
        return opening.isEmpty() || opening.equals(whole) ? opening : opening + Sentences.MORE;
    }

    /** The words before the first list, table or other thing that makes no sentence. */
    private static String running(RichText text) {
        List<TextBlock> paragraphs = text.blocks().stream()
                .takeWhile(TextBlock.Paragraph.class::isInstance)
                .toList();
        return new RichText("", paragraphs).plain();
    }
}
