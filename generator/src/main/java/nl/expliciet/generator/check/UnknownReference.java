package nl.expliciet.generator.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;

/** Says that a reference leads to nothing, what there is, and what was probably meant. */
public final class UnknownReference {
    private static final int MOST_SHOWN = 12;

    private UnknownReference() {}

    /** The finding, with the known ids in their order. */
    public static Finding of(Term kind, String id, Collection<String> known, Position position, Place place) {
        List<String> shown = known.stream().limit(MOST_SHOWN).toList();
        String rest = known.size() > MOST_SHOWN ? ", …" : "";
        Argument all = known.isEmpty() ? Term.NOTHING : Argument.typed(String.join(", ", shown) + rest);
        return Finding.of(FindingCode.UNKNOWN_REFERENCE, position, kind, Argument.typed(id), all, home(kind))
                .at(place)
                .suggesting(meant(id, known));
    }

    /** What to do to make it known. */
    private static Term home(Term kind) {
        return switch (kind) {
            case PARTY -> Term.HOME_PARTY;
            case BODY -> Term.HOME_BODY;
            case SOURCE -> Term.HOME_SOURCE;
            default -> Term.HOME;
        };
    }

    /** Several ids with commas between them are a list that lacks its brackets. */
    private static String meant(String id, Collection<String> known) {
        List<String> parts = Arrays.stream(id.split(",")).map(String::strip).toList();
        return parts.size() > 1 && known.containsAll(parts)
                ? "[" + String.join(", ", parts) + "]"
                : Suggestion.nearest(id, known);
    }
}
