package nl.expliciet.generator.view.block;

import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.ParagraphNumber;

/**
 * A paragraph of our own words.
 *
 * @param number in the margin
 * @param style {@code lead} for a sentence that says what to see, {@code opening} for text that stays with it, {@code
 *     small} for a source line, {@code small wide} for one under a chart or table, empty for text
 */
public record Paragraph(ParagraphNumber number, Html content, String style) implements Block {}
