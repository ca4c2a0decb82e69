package nl.expliciet.generator.format;

import java.util.Set;

/** What a dossier may be called: its folder is its id and its address. */
public final class DossierId {
    /** Names that the output uses itself, and folders of a source that hold something else. */
    private static final Set<String> TAKEN =
            Set.of("organen", "wijzigingen", "gids", "middelen", "catalogi", "thema", "target");

    private DossierId() {}

    /** True for lower-case letters, digits and hyphens that are not taken. */
    public static boolean isValid(String value) {
        return Shapes.ID.parse(value).isPresent() && !TAKEN.contains(value);
    }
}
