package nl.expliciet.generator.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.read.YamlLayout;

/** The one style of YAML in dossiers. */
public final class YamlStyle {
    /** Most characters on a line. */
    static final int WIDTH = 120;

    private static final int MOST_ROUNDS = 8;

    private YamlStyle() {}

    /**
     * A text in that style; as it was when it cannot be read, or would say anything else or lose a comment.
     *
     * @param shape what the text describes
     */
    public static String format(String yaml, Shape<?> shape) {
        String styled = yaml;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = round(styled, shape);
            if (next.equals(styled)) {
                return says(yaml).equals(says(styled)) ? styled : yaml;
            }
            styled = next;
        }
        return yaml;
    }

    private static String round(String yaml, Shape<?> shape) {
        String styled = spaced(yaml);
        styled = YamlLayout.of(styled).map(new Step(styled, shape)::quotes).orElse(styled);
        styled = YamlLayout.of(styled).map(new Step(styled, shape)::flows).orElse(styled);
        styled = YamlLayout.of(styled).map(new Step(styled, shape)::texts).orElse(styled);
        return YamlLayout.of(styled).map(new Step(styled, shape)::blocks).orElse(styled);
    }

    /** One way of changing a text. */
    private record Step(String yaml, Shape<?> shape) {
        String quotes(YamlLayout layout) {
            return Quotes.format(yaml, layout);
        }

        String flows(YamlLayout layout) {
            return Flows.format(yaml, layout, shape);
        }

        String texts(YamlLayout layout) {
            return LongTexts.format(yaml, layout);
        }

        String blocks(YamlLayout layout) {
            return Blocks.format(yaml, layout, shape);
        }
    }

    /** No spaces at the end of a line and no more than one blank line, outside texts that hold lines themselves. */
    private static String spaced(String yaml) {
        boolean[] inText = new boolean[yaml.length() + 1];
        YamlLayout.of(yaml).ifPresent(layout -> markTexts(yaml, layout, inText));
        List<String> lines = new ArrayList<>();
        int offset = 0;
        for (String line : yaml.split("\n", -1)) {
            boolean text = inText[offset];
            boolean second = line.isBlank()
                    && !lines.isEmpty()
                    && lines.get(lines.size() - 1).isBlank();
            if (text || !second) {
                lines.add(text ? line : line.stripTrailing());
            }
            offset += line.length() + 1;
        }
        return String.join("\n", lines);
    }

    private static void markTexts(String yaml, YamlLayout layout, boolean[] inText) {
        if (layout instanceof YamlLayout.Scalar scalar) {
            int firstLine = yaml.indexOf('\n', scalar.start());
            if (firstLine >= 0 && firstLine < scalar.end() + 1) {
                Arrays.fill(inText, scalar.start(), Math.min(inText.length, scalar.end() + 1), true);
            }
        } else if (layout instanceof YamlLayout.Items list) {
            list.items().forEach(item -> markTexts(yaml, item, inText));
        } else if (layout instanceof YamlLayout.Block block) {
            block.entries().forEach(entry -> markTexts(yaml, entry.value(), inText));
        }
    }

    /** Everything a text says, whatever its order: its values and its comments. */
    static String says(String yaml) {
        Optional<YamlLayout> layout = YamlLayout.of(yaml);
        boolean[] taken = new boolean[yaml.length() + 1];
        layout.ifPresent(root -> markScalars(root, taken));
        List<String> comments = new ArrayList<>();
        for (int i = yaml.indexOf('#'); i >= 0; i = yaml.indexOf('#', i + 1)) {
            if (!taken[i]) {
                int end = yaml.indexOf('\n', i);
                comments.add(yaml.substring(i, end < 0 ? yaml.length() : end).strip());
                i = end < 0 ? yaml.length() : end;
            }
        }
        return layout.map(YamlStyle::value).orElse("")
                + comments.stream().sorted().toList();
    }

    private static void markScalars(YamlLayout layout, boolean[] taken) {
        if (layout instanceof YamlLayout.Scalar scalar) {
            Arrays.fill(taken, scalar.start(), scalar.end(), true);
        } else if (layout instanceof YamlLayout.Items list) {
            list.items().forEach(item -> markScalars(item, taken));
        } else if (layout instanceof YamlLayout.Block block) {
            block.entries().forEach(entry -> {
                markScalars(entry.key(), taken);
                markScalars(entry.value(), taken);
            });
        }
    }

    private static String value(YamlLayout layout) {
        if (layout instanceof YamlLayout.Scalar scalar) {
            return "'" + scalar.text().replace("'", "''") + "'";
        }
        if (layout instanceof YamlLayout.Items list) {
            return list.items().stream().map(YamlStyle::value).toList().toString();
        }
        TreeMap<String, List<String>> values = new TreeMap<>();
        ((YamlLayout.Block) layout)
                .entries()
                .forEach(entry -> values.computeIfAbsent(entry.key().text(), key -> new ArrayList<>())
                        .add(value(entry.value())));
        return values.toString();
    }

    /** The column of an offset, in characters as people count them. */
    static int column(String yaml, int offset) {
        return width(yaml.substring(yaml.lastIndexOf('\n', offset - 1) + 1, offset));
    }

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
