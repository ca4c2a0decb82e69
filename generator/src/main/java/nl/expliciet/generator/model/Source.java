package nl.expliciet.generator.model;

import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * A source: an item of {@code bronnen}.
 *
 * @param shortName by which the text cites it ({@code kort})
 */
public record Source(Place place, String id, String title, Stated<String> shortName, Stated<RichText> location) {}
