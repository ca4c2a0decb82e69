package nl.expliciet.generator.read;

/** Writes a text as a YAML value, with quotes only where it would read as something else without them. */
public final class YamlText {
    private static final String KEY = "{ k: ";

    private YamlText() {}

    /** The text as one value on one line, in a block and between braces alike. */
    public static String of(String text) {
        boolean plain = !text.isEmpty() && !text.contains("\n") && reads(KEY + text + " }", text) && !isComment(text);
        return plain ? text : quoted(text);
    }

    /** A hash starts a comment in a block where it is text between braces: the parser alone would not tell. */
    private static boolean isComment(String text) {
        return text.startsWith("#") || text.contains(" #");
    }

    private static boolean reads(String yaml, String text) {
        var read = YamlReader.read(new SourceFile("", yaml));
        return read.findings().isEmpty()
                && read.value() instanceof Node.Block block
                && block.entries().size() == 1
                && block.entries().get(0).value() instanceof Node.Text value
                && value.text().equals(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
