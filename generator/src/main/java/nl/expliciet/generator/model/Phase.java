package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.finding.Place;

/** A phase of an arrangement: an item of {@code fasen}; Rob 2021, 2.4. */
public record Phase(
        Place place,
        String id,
        String name,
        Stated<PartialDate> from,
        Stated<PartialDate> until,
        List<Citation> sources) {
    public Phase {
        sources = List.copyOf(sources);
    }
}
