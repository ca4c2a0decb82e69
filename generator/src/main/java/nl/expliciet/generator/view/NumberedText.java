package nl.expliciet.generator.view;

import java.util.List;

/**
 * Running text with numbered paragraphs, and the headings by which one finds the way in it.
 *
 * @param headings of level 2 as typed, in reading order
 */
public record NumberedText(Html html, List<Heading> headings) {
    public NumberedText {
        headings = List.copyOf(headings);
    }

    /** A heading: where a link to it leads, and its words. */
    public record Heading(String anchor, String words) {}
}
