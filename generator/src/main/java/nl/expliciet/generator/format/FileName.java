package nl.expliciet.generator.format;

import java.util.regex.Pattern;

/** Names of files that every system can have: a site is unpacked on computers that its dossiers were never on. */
public final class FileName {
    /** What Windows keeps for itself, with any extension. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]) *(\\..*)?");

    private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}]");

    private FileName() {}

    /** Whether a name, without the folders it stands in, is one that Windows can have too. */
    public static boolean isPortable(String name) {
        return !name.endsWith(".")
                && !name.endsWith(" ")
                && !DEVICE.matcher(name).matches()
                && !REFUSED.matcher(name).find();
    }
}
