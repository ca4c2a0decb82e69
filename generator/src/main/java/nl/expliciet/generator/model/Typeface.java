package nl.expliciet.generator.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The typeface of a house.
 *
 * <pre>
 * lettertype: { naam: Huisletter, gewoon: letters/Huis-Regular.ttf, vet: letters/Huis-Bold.ttf }
 * </pre>
 *
 * @param name the family; one without files is built in
 * @param files paths of TTF or OTF files below the source folder; a face that is not there is made of another
 */
public record Typeface(String name, Map<FontFace, String> files) {
    /** What can stand in a stylesheet without adding to it. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}");

    public Typeface {
        Objects.requireNonNull(name);
        Map<FontFace, String> ordered = new EnumMap<>(FontFace.class);
        ordered.putAll(files);
        files = Collections.unmodifiableMap(ordered);
    }

    /** True for a name that stylesheets can use. */
    public boolean hasPlainName() {
        return PLAIN.matcher(name).matches();
    }
}
