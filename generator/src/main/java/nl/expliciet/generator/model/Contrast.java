package nl.expliciet.generator.model;

/** How well one colour is read on another, as WCAG 2.2 defines it. */
public final class Contrast {
    private Contrast() {}

    /** Whether the text is a colour such as {@code #154273}. */
    public static boolean isColour(String text) {
        return text.matches("#[0-9A-Fa-f]{6}");
    }

    /** The number of a colour. */
    public static int rgb(String colour) {
        return Integer.parseInt(colour.substring(1), 16);
    }

    /** The contrast ratio, 1 to 21. */
    public static double between(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
