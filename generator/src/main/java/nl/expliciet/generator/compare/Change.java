package nl.expliciet.generator.compare;

import java.util.Objects;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.model.Keyed;

/**
 * One thing that differs between two versions.
 *
 * @param place its address, in the later version where it is still there
 * @param was what it said; absent when it is new
 * @param now what it says; absent when it is gone
 */
public record Change(Place place, Value was, Value now) {
    public Change {
        Objects.requireNonNull(place);
        Objects.requireNonNull(was);
        Objects.requireNonNull(now);
    }

    /** What became of it. */
    public enum Kind implements Keyed {
        NEW("nieuw"),
        CHANGED("gewijzigd"),
        GONE("vervallen");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** What became of it. */
    public Kind kind() {
        if (was.isAbsent()) {
            return Kind.NEW;
        }
        return now.isAbsent() ? Kind.GONE : Kind.CHANGED;
    }
}
