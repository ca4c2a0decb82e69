package nl.expliciet.generator.model;

import nl.expliciet.generator.text.RichText;

/** A source: an item of {@code bronnen}. */
public record Source(String id, String title, Stated<RichText> location) {}
