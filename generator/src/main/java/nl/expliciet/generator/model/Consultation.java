package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/** The view of a representative body and what was done with it: an item of {@code zienswijzen}. */
public record Consultation(
        Place place,
        Stated<Ref> body,
        Stated<PartialDate> date,
        Stated<RichText> core,
        Stated<RichText> reaction,
        Stated<ConsultationOutcome> outcome,
        List<Citation> sources) {
    public Consultation {
        sources = List.copyOf(sources);
    }
}
