package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * What a party pays: an item of {@code financien}.
 *
 * @param year calendar year
 * @param amount whole euros
 * @param basis the ground, such as a grant ({@code grondslag})
 * @param countedIn the dossier that counts this money already ({@code uit})
 */
public record Payment(
        Place place,
        Ref party,
        Stated<Integer> year,
        Stated<Long> amount,
        Stated<RichText> basis,
        Stated<Ref> countedIn,
        List<Citation> sources) {
    public Payment {
        sources = List.copyOf(sources);
    }

    /** The same without its ground and sources: what sums need. */
    public Payment withoutGrounds() {
        return new Payment(place, party, year, amount, Stated.absent(), countedIn, List.of());
    }
}
