package nl.expliciet.generator.model;

import java.util.List;
import java.util.Objects;
import nl.expliciet.generator.text.RichText;

/**
 * What one party says: an image of the challenge ({@code beelden}), an accent ({@code accenten}) or a standpoint
 * ({@code standpunten}).
 */
public record PartyText(Ref party, Stated<RichText> text, List<Citation> sources) {
    public PartyText {
        Objects.requireNonNull(party);
        sources = List.copyOf(sources);
    }
}
