package nl.expliciet.generator.check.image;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.finding.Term;

/** Writes styles of a drawing anew from what is known: rules without at-rules, known properties, plain values. */
final class SvgStyle {
    private static final Pattern RULE = Pattern.compile("\\G\\s*+([^{}]++)\\{([^{}]*+)}");
    private static final Pattern SELECTOR = Pattern.compile("[\\w\\s.#,>*:+~-]+");

    private SvgStyle() {}

    /**
     * A stylesheet of known rules.
     *
     * @throws SvgRefused when something in it cannot stay
     */
    static String sheet(String text) throws SvgRefused {
        String css = withoutComments(text).strip();
        StringBuilder written = new StringBuilder();
        Matcher rule = RULE.matcher(css);
        int end = 0;
        while (rule.find() && SELECTOR.matcher(rule.group(1)).matches()) {
            end = rule.end();
            written.append(rule.group(1).strip())
                    .append('{')
                    .append(declarations(rule.group(2)))
                    .append('}');
        }
        if (!css.substring(end).isBlank()) {
            throw new SvgRefused(css.contains("@import") ? Term.OUTSIDE : Term.UNSUPPORTED);
        }
        return written.toString();
    }

    /** The declarations of a rule or of an attribute {@code style}; those of other programs are left out. */
    static String declarations(String text) throws SvgRefused {
        StringBuilder written = new StringBuilder();
        for (String declaration : withoutComments(text).split(";")) {
            int colon = declaration.indexOf(':');
            String property =
                    declaration.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
            String value = declaration.substring(colon + 1).strip();
            if (isKept(property, value)) {
                written.append(written.isEmpty() ? "" : ";")
                        .append(property)
                        .append(':')
                        .append(value);
            }
        }
        return written.toString();
    }

    /** True for a property that draws; one that does not is left out. */
    static boolean isKept(String property, String value) throws SvgRefused {
        if (SvgNames.REFUSED.contains(property) && !value.equals("none")) {
            throw new SvgRefused(Term.UNSUPPORTED);
        }
        if (!SvgNames.PROPERTIES.contains(property)) {
            return false;
        }
        if (!SvgValues.isPlain(value)) {
            throw new SvgRefused(value.contains("(") ? Term.OUTSIDE : Term.UNSUPPORTED);
        }
        return true;
    }

    /** Where a comment does not end, all the rest is one. */
    private static String withoutComments(String css) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", from)) {
            kept.append(css, from, start).append(' ');
            int end = css.indexOf("*/", start + 2);
            from = end < 0 ? css.length() : end + 2;
        }
        return kept.append(css.substring(from)).toString();
    }
}
