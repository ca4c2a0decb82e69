package nl.expliciet.generator.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link or image leads to, taken apart as RFC 3986 does: {@code afspraak:A-02} has a scheme, {@code
 * bijlagen/verslag: deel 1.pdf} is a path.
 *
 * @param scheme in lower case; empty for a path
 * @param rest what stands behind the colon, or the whole path
 */
public record LinkTarget(String scheme, String rest) {
    private static final Pattern WITH_SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Set<String> FOLLOWED = Set.of("http", "https", "mailto", "tel");

    /** Takes a target apart as it was typed. */
    public static LinkTarget of(String typed) {
        Matcher matcher = WITH_SCHEME.matcher(typed.strip());
        return matcher.matches()
                ? new LinkTarget(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2))
                : new LinkTarget("", typed.strip());
    }

    /** True for a path, which leads to a file or a place on the page. */
    public boolean isPath() {
        return scheme.isEmpty();
    }

    /** True for a scheme that a reader can follow out of the dossier. */
    public boolean isFollowed() {
        return FOLLOWED.contains(scheme);
    }
}
