package nl.expliciet.generator.check.image;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a value of SVG or its styles holds nothing but words, numbers, colours and references within the drawing. */
final class SvgValues {
    private static final Pattern INSIDE =
            Pattern.compile("url\\(\\s*(['\"]?)#[\\w.:-]+\\1\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("'[\\w\\s.,+-]*'|\"[\\w\\s.,+-]*\"");
    private static final Pattern PLAIN = Pattern.compile("[\\w\\s#.,%+!/()-]*");
    private static final Pattern NUMBERS = Pattern.compile("[-+]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][-+]?\\d++)?");
    /** In a style a number that is part of a colour or a name is none. */
    private static final Pattern LOOSE_NUMBERS = Pattern.compile("(?<![\\w#.])" + NUMBERS.pattern());

    private static final Set<String> FUNCTIONS = Set.of(
            "rgb",
            "rgba",
            "hsl",
            "hsla",
            "matrix",
            "translate",
            "translatex",
            "translatey",
            "scale",
            "scalex",
            "scaley",
            "rotate",
            "skewx",
            "skewy");
    /** Far above what any plan or map needs, and far below where sums lose their sense. */
    private static final double LARGEST = 1e9;

    private SvgValues() {}

    /** True for a value of a property. */
    static boolean isPlain(String value) {
        String rest = QUOTED.matcher(INSIDE.matcher(value).replaceAll(" ")).replaceAll(" ");
        return PLAIN.matcher(rest).matches() && callsOnlyKnown(rest) && isBounded(LOOSE_NUMBERS, value);
    }

    /** Looks back from each bracket: looking ahead from each letter would take the square of a long path. */
    private static boolean callsOnlyKnown(String value) {
        for (int open = value.indexOf('('); open >= 0; open = value.indexOf('(', open + 1)) {
            int start = open;
            while (start > 0 && Character.isLetter(value.charAt(start - 1))) {
                start--;
            }
            if (!FUNCTIONS.contains(value.substring(start, open).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return !value.contains("/*");
    }

    /** True for a value of an attribute that holds numbers. */
    static boolean isGeometry(String value) {
        return PLAIN.matcher(value).matches() && callsOnlyKnown(value) && isBounded(NUMBERS, value);
    }

    private static boolean isBounded(Pattern numbers, String value) {
        Matcher number = numbers.matcher(value);
        while (number.find()) {
            if (!(Math.abs(Double.parseDouble(number.group())) <= LARGEST)) {
                return false;
            }
        }
        return true;
    }

    /** The number that a length starts with; 1 when there is none. */
    static double number(String length) {
        Matcher number = NUMBERS.matcher(length);
        return number.lookingAt() ? Double.parseDouble(number.group()) : 1;
    }
}
