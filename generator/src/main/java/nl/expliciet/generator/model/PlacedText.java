package nl.expliciet.generator.model;

import java.util.Objects;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * A text of a dossier and its address in it.
 *
 * @param place such as {@code opgave.vraagstuk} or {@code hoofdstukken.01-opgave}
 */
public record PlacedText(Place place, RichText text) {
    public PlacedText {
        Objects.requireNonNull(place);
        Objects.requireNonNull(text);
    }
}
