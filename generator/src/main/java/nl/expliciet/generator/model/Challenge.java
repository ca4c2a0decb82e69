package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.text.RichText;

/**
 * The challenge an arrangement is about ({@code opgave}); NSOB 2018, p. 19.
 *
 * @param included what belongs to it ({@code wel})
 * @param excluded what does not ({@code niet})
 */
public record Challenge(
        Stated<RichText> question,
        Stated<RichText> addedValue,
        List<RichText> included,
        List<RichText> excluded,
        Bounding bounding,
        List<PartyText> views,
        List<PartyText> accents,
        List<Citation> sources) {
    public Challenge {
        included = List.copyOf(included);
        excluded = List.copyOf(excluded);
        views = List.copyOf(views);
        accents = List.copyOf(accents);
        sources = List.copyOf(sources);
    }
}
