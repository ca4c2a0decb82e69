package nl.expliciet.generator.view.block;

import java.util.List;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.NumberedText;

/** Running text that someone wrote, already with its paragraphs; its headings stand in the contents. */
public record Prose(Html content, List<Entry> entries) implements Block {
    public Prose {
        entries = List.copyOf(entries);
    }

    /** A numbered text with its headings. */
    public static Prose of(NumberedText text) {
        List<Entry> entries = text.headings().stream()
                .map(heading -> new Entry(heading.anchor(), heading.words()))
                .toList();
        return new Prose(text.html(), entries);
    }
}
