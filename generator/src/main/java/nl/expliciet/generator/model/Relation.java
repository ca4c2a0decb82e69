package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * Another arrangement and how this one relates to it: an item of {@code samenhang}; NSOB 2018, step 5.
 *
 * @param dossier the dossier of the other one
 * @param name its name, when it is no dossier here
 */
public record Relation(
        Place place,
        Stated<Ref> dossier,
        Stated<String> name,
        Stated<RelationKind> kind,
        Stated<RichText> explanation,
        List<Citation> sources) {
    public Relation {
        sources = List.copyOf(sources);
    }
}
