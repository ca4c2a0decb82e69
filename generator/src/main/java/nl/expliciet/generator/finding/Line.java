package nl.expliciet.generator.finding;

/** A line of a source file by its characters, counted once: thousands of findings may stand in one line. */
public final class Line {
    /** Where a file has no readable text. */
    public static final Line NONE = of("");

    private final int[] characters;

    private Line(int[] characters) {
        this.characters = characters;
    }

    /** The line with this text. */
    public static Line of(String text) {
        return new Line(text.codePoints().toArray());
    }

    int length() {
        return characters.length;
    }

    /** The characters in a range, as far as the line has them. */
    String part(int from, int until) {
        return new String(characters, from, Math.min(until, characters.length) - from);
    }
}
