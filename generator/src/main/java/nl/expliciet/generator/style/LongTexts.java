package nl.expliciet.generator.style;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.read.YamlLayout;

/** Breaks texts without quotes that do not fit on their line; YAML reads such a line end as a space. */
final class LongTexts {
    private final String yaml;
    private final List<Edit> edits = new ArrayList<>();

    private LongTexts(String yaml) {
        this.yaml = yaml;
    }

    static String format(String yaml, YamlLayout layout) {
        LongTexts texts = new LongTexts(yaml);
        texts.visit(layout, 0);
        return Edit.apply(yaml, texts.edits);
    }

    private void visit(YamlLayout layout, int indent) {
        if (layout instanceof YamlLayout.Scalar scalar) {
            text(scalar, indent);
        } else if (layout instanceof YamlLayout.Items list && !list.flow()) {
            list.items().forEach(item -> visit(item, YamlStyle.column(yaml, item.start())));
        } else if (layout instanceof YamlLayout.Block block && !block.flow()) {
            int below = YamlStyle.column(yaml, block.start()) + 2;
            block.entries().forEach(entry -> visit(entry.value(), below));
        }
    }

    private void text(YamlLayout.Scalar scalar, int indent) {
        String typed = yaml.substring(scalar.start(), scalar.end());
        int lineEnd = yaml.indexOf('\n', scalar.end());
        boolean alone = yaml.substring(scalar.end(), lineEnd < 0 ? yaml.length() : lineEnd)
                .isBlank();
        int column = YamlStyle.column(yaml, scalar.start());
        boolean oneSpace = !typed.contains("  ") && typed.indexOf('\n') < 0;
        if (scalar.style() == ' ' && alone && oneSpace && column + YamlStyle.width(typed) > YamlStyle.WIDTH) {
            edits.add(new Edit(scalar.start(), scalar.end(), broken(typed, column, indent)));
        }
    }

    private static String broken(String text, int column, int indent) {
        StringBuilder lines = new StringBuilder();
        int at = column;
        for (String word : text.split(" ")) {
            int width = YamlStyle.width(word);
            if (!lines.isEmpty() && at + 1 + width > YamlStyle.WIDTH) {
                lines.append('\n').append(" ".repeat(indent)).append(word);
                at = indent + width;
            } else {
                lines.append(lines.isEmpty() ? "" : " ").append(word);
                at += width + (lines.length() > word.length() ? 1 : 0);
            }
        }
        return lines.toString();
    }
}
