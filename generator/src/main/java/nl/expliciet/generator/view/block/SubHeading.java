package nl.expliciet.generator.view.block;

/** A heading inside a chapter (level 3). */
public record SubHeading(String text, String anchor) implements Block {}
