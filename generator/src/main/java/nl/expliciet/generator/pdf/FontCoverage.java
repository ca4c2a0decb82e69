package nl.expliciet.generator.pdf;

import java.util.Locale;
import java.util.Set;
import nl.expliciet.generator.pdf.font.FontChain;
import nl.expliciet.generator.pdf.font.FontLibrary;

/** Which characters a PDF in this style can show; any other would be a hole in the page. Thread-safe. */
public final class FontCoverage {

    private static final Set<Integer> LAYOUT = Set.of(0x09, 0x0A, 0x0D, 0xAD, 0x200B, 0x2060, 0xFEFF);
    private static final int REGULAR = 400;

    private final FontChain chain;

    FontCoverage(FontLibrary fonts) {
        chain = fonts.main(REGULAR, false);
    }

    /** Whether the character can be shown, or is white space or a mark that shows nothing. */
    public boolean covers(int codePoint) {
        return LAYOUT.contains(codePoint) || chain.covers(codePoint) && !isRightToLeft(codePoint);
    }

    /** How a person names the character, such as {@code U+4E2D}. */
    public static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** Text from right to left has glyphs, but the layout would set it in the wrong order. */
    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
