package nl.expliciet.generator.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.expliciet.generator.format.Inside;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.read.YamlLayout;
import nl.expliciet.generator.read.YamlText;

/** Writes what stands between braces and brackets in one way: on one line where that fits, else on lines of its own. */
final class Flows {
    private final String yaml;
    private final List<Edit> edits = new ArrayList<>();

    private Flows(String yaml) {
        this.yaml = yaml;
    }

    static String format(String yaml, YamlLayout layout, Shape<?> shape) {
        Flows flows = new Flows(yaml);
        flows.visit(layout, Optional.of(shape), 0, true);
        return Edit.apply(yaml, flows.edits);
    }

    /**
     * Looks for the outermost flows.
     *
     * @param indent of the lines that a value written out gets
     * @param item true where it stands behind a hyphen, or nothing stands before it
     */
    private void visit(YamlLayout layout, Optional<Shape<?>> shape, int indent, boolean item) {
        if (layout instanceof YamlLayout.Block block && !block.flow()) {
            int column = YamlStyle.column(yaml, block.start());
            block.entries()
                    .forEach(entry ->
                            visit(entry.value(), Inside.under(shape, entry.key().text()), column + 2, false));
        } else if (layout instanceof YamlLayout.Items list && !list.flow()) {
            list.items().forEach(one -> visit(one, Inside.item(shape), YamlStyle.column(yaml, one.start()), true));
        } else if (!(layout instanceof YamlLayout.Scalar) && isOurs(layout)) {
            flow(layout, shape, indent, item);
        }
    }

    /** With comments it is left as it was laid out by hand. */
    private boolean isOurs(YamlLayout layout) {
        return !yaml.substring(layout.start(), layout.end()).contains("#");
    }

    private void flow(YamlLayout layout, Optional<Shape<?>> shape, int indent, boolean item) {
        String line = written(layout, shape);
        int before = YamlStyle.column(yaml, layout.start());
        int lineEnd = yaml.indexOf('\n', layout.end());
        String after = yaml.substring(layout.end(), lineEnd < 0 ? yaml.length() : lineEnd);
        boolean fits = before + YamlStyle.width(line) <= YamlStyle.WIDTH;
        boolean empty = line.length() == 2;
        String text = fits || empty || !after.isBlank() ? line : lines(layout, shape, indent, item);
        int start = layout.start();
        if (text.startsWith("\n")) {
            while (yaml.charAt(start - 1) == ' ') {
                start--;
            }
        }
        edits.add(new Edit(start, layout.end(), text));
    }

    private String written(YamlLayout layout, Optional<Shape<?>> shape) {
        if (layout instanceof YamlLayout.Items list && list.flow()) {
            return list.items().stream()
                    .map(item -> written(item, Inside.item(shape)))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (layout instanceof YamlLayout.Block block && block.flow()) {
            return block.entries().isEmpty()
                    ? "{}"
                    : KeyOrder.sorted(block.entries(), shape).stream()
                            .map(entry -> entry(entry, shape))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        String typed = yaml.substring(layout.start(), layout.end());
        boolean oneLine = typed.indexOf('\n') < 0;
        return oneLine ? typed : YamlText.of(((YamlLayout.Scalar) layout).text());
    }

    private String entry(YamlLayout.Entry entry, Optional<Shape<?>> shape) {
        String key = yaml.substring(entry.key().start(), entry.key().end());
        String value = written(entry.value(), Inside.under(shape, entry.key().text()));
        return value.isEmpty() ? key + ":" : key + ": " + value;
    }

    /** The same with an entry or item on each line. */
    private String lines(YamlLayout layout, Optional<Shape<?>> shape, int indent, boolean item) {
        String margin = "\n" + " ".repeat(indent);
        String text = layout instanceof YamlLayout.Items list
                ? list.items().stream()
                        .map(one -> "- " + written(one, Inside.item(shape)))
                        .collect(Collectors.joining(margin))
                : KeyOrder.sorted(((YamlLayout.Block) layout).entries(), shape).stream()
                        .map(entry -> entry(entry, shape))
                        .collect(Collectors.joining(margin));
        return item ? text : margin + text;
    }
}
