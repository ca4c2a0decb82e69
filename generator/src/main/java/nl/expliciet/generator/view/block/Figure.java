package nl.expliciet.generator.view.block;

import nl.expliciet.generator.view.Html;

/**
 * A chart.
 *
 * @param svg with its text alternative
 * @param source where the numbers come from; empty for none
 */
public record Figure(Html svg, String source) implements Block {}
