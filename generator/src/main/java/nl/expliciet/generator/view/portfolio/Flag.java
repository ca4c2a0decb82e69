package nl.expliciet.generator.view.portfolio;

import nl.expliciet.generator.view.Html;

/**
 * A status in words with its shape.
 *
 * @param tone class of the colour, such as {@code attention}
 */
public record Flag(Html icon, String tone, String text) {}
