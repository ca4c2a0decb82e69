package nl.expliciet.generator.view.block;

import nl.expliciet.generator.view.Html;

/**
 * A chart.
 *
 * @param svg with its text alternative
 * @param source where the numbers come from; empty for none
 * @param style {@code full} for a chart that is as wide as the page, empty for its own size
 */
public record Figure(Html svg, String source, String style) implements Block {

  /** A chart of its own size. */
  public Figure(Html svg, String source) {
    this(svg, source, "");
  }

  /** A chart as wide as the page. */
  public static Figure full(String svg) {
    return new Figure(new Html(svg), "", "full");
  }

  /** A chart of its own size, without a source. */
  public static Figure of(String svg) {
    return new Figure(new Html(svg), "");
  }
}
