package nl.expliciet.generator.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.format.Inside;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.read.FrontMatter;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.YamlLayout;

/** Notices in YAML what the parser takes for something else than its author did: comments that are none, keys in texts. */
final class TypedLines {
    private static final Pattern KEY = Pattern.compile("(?m)^[ ]+([a-z][a-z-]*):(?=[ \\n]|\\z)");

    private final SourceFile file;
    private final int start;
    private final String yaml;
    private final Consumer<Finding> found;

    private TypedLines(SourceFile file, int start, int end, Consumer<Finding> found) {
        this.file = file;
        this.start = start;
        this.yaml = file.text().substring(start, end);
        this.found = found;
    }

    /** Looks at a file of YAML. */
    static void yaml(SourceFile file, Shape<?> shape, Consumer<Finding> found) {
        new TypedLines(file, 0, file.text().length(), found).check(shape);
    }

    /** Looks at the head of a Markdown file. */
    static void head(SourceFile file, Shape<?> shape, Consumer<Finding> found) {
        int bodyStart = FrontMatter.read(file).value().headEnd();
        int first = file.text().indexOf('\n') + 1;
        if (bodyStart > first) {
            new TypedLines(file, first, file.text().lastIndexOf("---", bodyStart - 1), found).check(shape);
        }
    }

    private void check(Shape<?> shape) {
        Optional<YamlLayout> layout = YamlLayout.of(yaml);
        if (layout.isEmpty()) {
            return;
        }
        keys(layout.get(), Optional.of(shape), List.of());
        boolean[] text = new boolean[yaml.length() + 1];
        mark(layout.get(), text);
        hashes(text);
    }

    /** Behind something on the same line, after a space and before anything but a space: a comment by accident. */
    private void hashes(boolean[] text) {
        boolean behind = false;
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            if (c == '#' && !text[i] && i > 0 && Character.isWhitespace(yaml.charAt(i - 1))) {
                int end = yaml.indexOf('\n', i);
                String comment =
                        yaml.substring(i, end < 0 ? yaml.length() : end).strip();
                if (behind && comment.matches("#[^\\s#].*")) {
                    found.accept(Finding.of(FindingCode.CUT_BY_HASH, file.positionAt(start + i), comment));
                }
                i += comment.length() - 1;
            } else {
                behind = c != '\n' && (behind || !Character.isWhitespace(c));
            }
        }
    }

    private static void mark(YamlLayout layout, boolean[] text) {
        if (layout instanceof YamlLayout.Scalar scalar) {
            Arrays.fill(text, scalar.start(), scalar.end(), true);
        } else if (layout instanceof YamlLayout.Items list) {
            list.items().forEach(item -> mark(item, text));
        } else if (layout instanceof YamlLayout.Block block) {
            block.entries().forEach(entry -> mark(entry.value(), text));
        }
    }

    private void keys(YamlLayout layout, Optional<Shape<?>> shape, List<String> siblings) {
        if (layout instanceof YamlLayout.Scalar scalar && ">|".indexOf(scalar.style()) >= 0) {
            Matcher key = KEY.matcher(yaml).region(scalar.start(), scalar.end());
            while (key.find()) {
                if (siblings.contains(key.group(1))) {
                    found.accept(
                            Finding.of(FindingCode.KEY_IN_TEXT, file.positionAt(start + key.start(1)), key.group(1)));
                }
            }
        } else if (layout instanceof YamlLayout.Items list) {
            list.items().forEach(item -> keys(item, Inside.item(shape), siblings));
        } else if (layout instanceof YamlLayout.Block block) {
            block.entries()
                    .forEach(entry ->
                            keys(entry.value(), Inside.under(shape, entry.key().text()), Inside.names(shape)));
        }
    }
}
