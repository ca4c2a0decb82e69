package nl.expliciet.generator.pdf.font;

/** Soft hyphens: shown as a hyphen at the end of a text, hidden anywhere else. */
public final class SoftHyphen {

    /** The character itself. */
    public static final char SHY = '\u00AD';

    /**
     * Ends a text that is only measured, never drawn: the hyphen of the break point before it was counted and is not there.
     * A noncharacter that XML cannot hold, so that no document contains it.
     */
    public static final char COUNTED = '\uFFFE';

    private SoftHyphen() {}

    /** The text as it is seen: a soft hyphen at the end as a hyphen, others left out. */
    public static String visible(String text) {
        if (text.indexOf(SHY) < 0 && text.indexOf(COUNTED) < 0) {
            return text;
        }
        String shown = text.replace(String.valueOf(COUNTED), "");
        boolean ends = endsIn(shown);
        return shown.replace(String.valueOf(SHY), "") + (ends ? "-" : "");
    }

    /** Whether the text ends on a soft hyphen. */
    public static boolean endsIn(String text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == SHY;
    }

    static boolean isCountedBefore(String text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == COUNTED;
    }
}
