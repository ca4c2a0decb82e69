package nl.expliciet.generator.chart.draw;

/** A shape with curves: SVG path data with the commands M, L, C, A and Z only, made by {@link PathBuilder}. */
public record PathMark(String data, Box bounds, Paint paint) implements Mark {}
