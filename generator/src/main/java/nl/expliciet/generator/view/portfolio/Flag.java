package nl.expliciet.generator.view.portfolio;

/**
 * A status in words with its shape.
 *
 * @param icon inline SVG
 * @param tone class of the colour, such as {@code attention}
 */
public record Flag(String icon, String tone, String text) {}
