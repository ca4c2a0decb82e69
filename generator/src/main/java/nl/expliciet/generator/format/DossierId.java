package nl.expliciet.generator.format;

import java.util.Set;

/** What a dossier may be called: its folder is its id and its address. */
public final class DossierId {
    /** Folders of a source that hold something else. */
    private static final Set<String> NO_DOSSIER = Set.of("catalogi", "thema", "target");

    private DossierId() {}

    /** True for lower-case letters, digits and hyphens that are not taken. */
    public static boolean isValid(String value) {
        return Shapes.ID.parse(value).isPresent()
                && !NO_DOSSIER.contains(value)
                && !SiteFolder.names().contains(value);
    }
}
