package nl.expliciet.generator.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes Markdown of every kind at random, nested in itself, with words that are found nowhere else. The same seed gives the same. */
final class RandomMarkdown {
    private static final int DEEPEST = 3;

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private int notes;

    RandomMarkdown(Random random) {
        this.random = random;
    }

    /** The words used so far. */
    List<String> words() {
        return List.copyOf(words);
    }

    /** Some blocks with empty lines between them. */
    String blocks() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            text.append(random.nextInt(5) == 0 ? "## " + inline() + " " + word() : block(0))
                    .append("\n\n");
        }
        return text.toString();
    }

    /** A word that can be found again; too short to be broken over two lines. */
    String word() {
        String word = "qz" + Integer.toString(1_000 + words.size(), 36) + "x";
        words.add(word);
        return word;
    }

    private String block(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 9 : 3)) {
            case 0, 1 -> line() + "\n" + line();
            case 2 -> "```" + (random.nextBoolean() ? "" : word()) + "\n" + word() + "\n\n  " + word() + "\n```";
            case 3 -> prefixed("- ", "  ", block(depth + 1)) + "\n" + prefixed("- ", "  ", line());
            case 4 -> prefixed("1. ", "   ", block(depth + 1)) + "\n" + prefixed("2. ", "   ", block(depth + 1));
            case 5 -> prefixed("> ", "> ", block(depth + 1));
            case 6 -> "| %s | %s |\n|---|--:|\n| %s | %s |".formatted(inline(), word(), word(), inline());
            case 7 -> note(depth);
            default -> "- [x] " + line() + "\n- [ ] " + line();
        };
    }

    private String note(int depth) {
        String label = "noot" + ++notes;
        return "%s[^%s] %s\n\n%s"
                .formatted(word(), label, word(), prefixed("[^" + label + "]: ", "    ", block(depth + 1)));
    }

    private static String prefixed(String first, String rest, String block) {
        return first + block.replace("\n", "\n" + rest);
    }

    /** A link whose address stands below it, beside one that nothing refers to. */
    private String reference() {
        String name = "naar" + ++notes;
        return "[%s][%s]".formatted(word(), name);
    }

    private String line() {
        return inline() + " " + inline() + " " + word();
    }

    private String inline() {
        return switch (random.nextInt(16)) {
            case 0 -> "*" + word() + "*";
            case 1 -> "**" + word() + " *" + word() + "***";
            case 2 -> "`" + word() + "`";
            case 3 -> "[%s](https://example.org/%s)".formatted(word(), "a");
            case 4 -> "[%s](https://example.org \"%s\")".formatted(word(), word());
            case 5 -> "<b>" + word() + "</b>";
            case 6 -> "~~" + word() + "~~";
            case 7 -> "<!-- " + word() + " -->";
            case 8 -> "[" + word() + "](javascript:" + word() + ")";
            case 9 -> "${" + word() + "} {{" + word() + "}}";
            case 10 -> "<https://example.org/" + word() + ">";
            case 11 -> "&lt;" + word() + "&gt; \\*" + word() + "\\*";
            case 12 -> word() + "\\\n" + word();
            case 13 -> reference();
            default -> word();
        };
    }
}
