package nl.expliciet.generator.view.block;

import java.util.List;

/**
 * A heading inside a chapter (level 3); with an anchor it stands in the contents.
 *
 * @param style {@code wide} above what is as wide as the page, empty above text
 */
public record SubHeading(String text, String anchor, String style) implements Block {

    /** A heading above text. */
    public SubHeading(String text, String anchor) {
        this(text, anchor, "");
    }

    /** A heading above a table or chart as wide as the page. */
    public static SubHeading wide(String text, String anchor) {
        return new SubHeading(text, anchor, "wide");
    }

    @Override
    public List<Entry> entries() {
        return anchor.isEmpty() ? List.of() : List.of(new Entry(anchor, text));
    }
}
