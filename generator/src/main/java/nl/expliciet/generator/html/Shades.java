package nl.expliciet.generator.html;

import java.util.Locale;
import nl.expliciet.generator.model.Contrast;

/**
 * The colours of money in charts, made of the accent of a house. Names stand on the first two in the colour of the ground and on
 * the others in ink, all readable by WCAG AA; in grey print no two are alike.
 */
final class Shades {
    static final int WHITE = 0xFFFFFF;
    /** The paper of the dark mode, as screen.css has it. */
    static final int DARK = 0x16191D;

    private static final int BLACK = 0;
    /** What the text on a colour asks, with a little to spare. */
    private static final double READABLE = 4.6;
    /** Contrast between two colours that are told apart without their hue. */
    private static final double APART = 1.7;

    private static final double MIDDLE = 3.3;
    private static final double PALE = 1.26;
    private static final double MIDDLE_ON_DARK = 1.95;
    private static final double PALE_ON_DARK = 1.45;

    private Shades() {}

    /** The rules for charts on white. */
    static String light(int accent) {
        double own = Contrast.between(accent, WHITE);
        int second = own / APART >= READABLE
                ? towards(WHITE, accent, WHITE, own / APART)
                : towards(BLACK, accent, accent, APART);
        return rules(
                accent,
                second,
                towards(WHITE, accent, WHITE, Math.min(MIDDLE, own / APART)),
                towards(WHITE, accent, WHITE, PALE));
    }

    /** The rules for charts in dark mode, of the accent as it is there. */
    static String dark(int accent) {
        return rules(
                accent,
                towards(DARK, accent, DARK, READABLE),
                towards(DARK, accent, DARK, MIDDLE_ON_DARK),
                towards(DARK, accent, DARK, PALE_ON_DARK));
    }

    /** The third colour is a grey that suits every house. */
    private static String rules(int first, int second, int fourth, int fifth) {
        return rule(1, first) + rule(2, second) + rule(4, fourth) + rule(5, fifth);
    }

    private static String rule(int number, int rgb) {
        return String.format(
                Locale.ROOT, ".f-money-%1$d { fill: %2$s; } .s-money-%1$d { stroke: %2$s; }\n", number, hex(rgb));
    }

    /** The colour on the way from one to another whose contrast with a third comes nearest to what is asked. */
    static int towards(int goal, int from, int ground, double contrast) {
        int nearest = from;
        for (int percent = 0; percent <= 100; percent++) {
            int mixed = mixed(from, goal, percent);
            if (distance(mixed, ground, contrast) < distance(nearest, ground, contrast)) {
                nearest = mixed;
            }
        }
        return nearest;
    }

    private static double distance(int colour, int ground, double contrast) {
        return Math.abs(Contrast.between(colour, ground) - contrast);
    }

    private static int mixed(int from, int goal, int percent) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int channel = from >> shift & 0xFF;
            mixed |= channel + ((goal >> shift & 0xFF) - channel) * percent / 100 << shift;
        }
        return mixed;
    }

    static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
