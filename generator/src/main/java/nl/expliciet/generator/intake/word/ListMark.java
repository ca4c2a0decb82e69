package nl.expliciet.generator.intake.word;

/**
 * How the label of a numbered paragraph travels through the HTML, which only knows lists that count from one: between two
 * characters of private use at the start of its text.
 */
public final class ListMark {
    /** Before the number of an item that Markdown can count. */
    public static final char NUMBER = '\uE001';

    /** Before a label that Markdown cannot make, such as {@code b)} or {@code 2.1}. */
    public static final char LABEL = '\uE002';

    /** After a number or label. */
    public static final char END = '\uE003';

    private ListMark() {}

    /** The mark of a label. */
    static String of(WordNumbering.Label label) {
        return label.number() > 0 ? NUMBER + String.valueOf(label.number()) + END : LABEL + label.text() + END;
    }
}
