package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.text.RichText;

/**
 * How the cooperation is designed ({@code inrichting}); NSOB 2018, p. 22-34.
 *
 * @param leading one or two perspectives; empty when unknown
 * @param composition 1 formed top-down .. 5 bottom-up
 * @param characteristics table 3.1 of Rob 2021 ({@code kenmerken})
 */
public record Design(
        Stated<List<GovernancePerspective>> leading,
        Stated<BaseVariant> variant,
        Cement cement,
        Stated<Integer> composition,
        Stated<LegalVehicle> vehicle,
        Stance stance,
        Stated<RichText> motivation,
        TextGroup characteristics,
        TextGroup factSheet,
        List<Citation> sources) {
    public Design {
        leading = leading.map(List::copyOf);
        sources = List.copyOf(sources);
    }

    /** The leading perspectives; empty when unknown or absent. */
    public List<GovernancePerspective> leadingPerspectives() {
        return leading.value().orElse(List.of());
    }
}
