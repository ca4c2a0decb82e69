package nl.expliciet.generator.view.block;

/** A line in the contents. */
public record Entry(String anchor, String title) {}
