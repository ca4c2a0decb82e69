package nl.expliciet.generator.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.format.Scalar.Target;

/**
 * Where everything in one dossier stands: addresses such as {@code profiel.overeengekomen.eisen}, {@code
 * partijen.rijk.rol} or {@code afspraken.A-07.herijken-voor} with their positions. Items of a list go by what
 * identifies them, else by their number from 1. Filled while reading, read-only afterwards.
 */
public final class Places {
    private final Map<Place, Position> positions = new HashMap<>();
    private final Map<Place, Place> numbered = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<Target> unread = EnumSet.noneOf(Target.class);
    private final Position top;

    /** Places below a file; an address that was never written is looked for there. */
    public Places(Position top) {
        this.top = top;
    }

    void put(Place place, Position position) {
        positions.putIfAbsent(place, position);
    }

    void numbered(Place item, Place byNumber) {
        numbered.putIfAbsent(item, byNumber);
    }

    /** True when a place is the one that someone typed or stands in it; an item may be typed by its number as well. */
    public boolean isIn(Place place, String typed) {
        return place.isIn(typed) || numbered(place).isIn(typed);
    }

    private Place numbered(Place place) {
        if (place.isTop()) {
            return place;
        }
        Place above = numbered(place.above());
        return numbered.containsKey(place) ? above.at(numbered.get(place).step()) : above.at(place.step());
    }

    void mention(Mention mention) {
        mentions.add(mention);
    }

    /** Every id and every reference by id that was read, repeated ones too, in the order of the files. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    void unread(Set<Target> kinds) {
        unread.addAll(kinds);
    }

    /** False when a file with ids of this kind could not be read: a reference to nothing may be one to that file. */
    public boolean knowsAll(Target kind) {
        return !unread.contains(kind);
    }

    /** The position of an address, else of the nearest block around it. */
    public Position of(Place place) {
        return place.outwards()
                .filter(positions::containsKey)
                .findFirst()
                .map(positions::get)
                .orElse(top);
    }

    /** The position of an address, if something stands there. */
    public Optional<Position> exactly(Place place) {
        return Optional.ofNullable(positions.get(place));
    }
}
