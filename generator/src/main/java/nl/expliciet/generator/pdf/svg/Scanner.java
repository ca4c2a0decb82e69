package nl.expliciet.generator.pdf.svg;

/** Reads the numbers and letters of SVG attributes such as {@code points} and {@code d}. */
final class Scanner {

    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    /** Whether a number follows. */
    boolean hasNumber() {
        skip();
        return at < text.length() && "+-.0123456789".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether anything follows. */
    boolean hasMore() {
        skip();
        return at < text.length();
    }

    /** The next letter. */
    char letter() {
        skip();
        return text.charAt(at++);
    }

    /** The next number; 0 where there is none. */
    double number() {
        skip();
        int start = at;
        if (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        digits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        if (at + 1 < text.length()
                && "eE".indexOf(text.charAt(at)) >= 0
                && "+-0123456789".indexOf(text.charAt(at + 1)) >= 0) {
            at += 2;
            digits();
        }
        return parse(text.substring(start, at));
    }

    /** A flag of an arc, which may stand against the next number. */
    boolean flag() {
        skip();
        return at < text.length() && text.charAt(at++) == '1';
    }

    private void digits() {
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
    }

    private void skip() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
    }

    private double parse(String number) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            at = text.length();
            return 0;
        }
    }
}
