package nl.expliciet.generator.finding;

/** Makes text from a source file safe for a console: control characters could move its cursor or change its colours. */
final class OneLine {
    private OneLine() {}

    /** The text with every control character replaced by a space. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().map(c -> isControl(c) ? ' ' : c).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** Marks that turn the direction of writing count too: they can make a line read as another one. */
    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
