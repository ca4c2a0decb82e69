package nl.expliciet.generator.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Examples in YAML, made of the description of the format itself: none can be out of date. */
public final class Example {
    private static final String TEXT = "…";
    private static final long YEAR = 2024;
    private static final long FEW = 3;

    private Example() {}

    /** A block where it stands in its file, with all keys but those that hold a block which may be left out; empty without any. */
    public static String of(Outline.Section section) {
        List<String> keys = keys(section.block()).stream()
                .map(key -> key.name() + ": " + of(key.shape()))
                .toList();
        if (keys.isEmpty()) {
            return "";
        }
        StringBuilder yaml = new StringBuilder();
        String indent = "";
        boolean item = false;
        for (String step : section.path()) {
            if (step.equals(Outline.Section.ITEM)) {
                item = true;
            } else {
                yaml.append(line(indent, item, step + ":"));
                indent += item ? "    " : "  ";
                item = false;
            }
        }
        for (int i = 0; i < keys.size(); i++) {
            yaml.append(line(i > 0 && item ? indent + "  " : indent, i == 0 && item, keys.get(i)));
        }
        return yaml.toString();
    }

    private static String line(String indent, boolean item, String text) {
        return indent + (item ? "- " : "") + text + "\n";
    }

    /** The keys that an example has: those that cannot be left out and those that hold no block. */
    public static List<Key<?>> keys(Shape.Block<?> block) {
        return block.keys().stream()
                .filter(key -> key.required() || !isBlock(key.shape()))
                .toList();
    }

    /** True for a block that has to be written out. */
    private static boolean isBlock(Shape<?> shape) {
        if (shape instanceof Shape.Items<?> items) {
            return isBlock(items.item());
        }
        if (shape instanceof Shape.Table<?, ?> table) {
            return isBlock(table.value());
        }
        return shape instanceof Shape.Block<?> block && block.shorthand().isEmpty();
    }

    /** A value on one line. */
    public static String of(Shape<?> shape) {
        if (shape instanceof Shape.Items<?> items) {
            return items.orOne() ? of(items.item()) : "[" + of(items.item()) + "]";
        }
        if (shape instanceof Shape.Table<?, ?> table) {
            return table.orWhole() ? of(table.value()) : "{ " + of(table.key()) + ": " + of(table.value()) + " }";
        }
        if (shape instanceof Shape.Block<?> block) {
            return block.shorthand().map(key -> of(key.shape())).orElseGet(() -> braces(block));
        }
        return shape instanceof Scalar<?> scalar ? scalar(scalar) : TEXT;
    }

    /** The keys that cannot be left out; where all can, the first. */
    private static String braces(Shape.Block<?> block) {
        List<Key<?>> keys =
                new ArrayList<>(block.keys().stream().filter(Key::required).toList());
        if (keys.isEmpty()) {
            keys.add(block.keys().get(0));
        }
        return keys.stream()
                .map(key -> key.name() + ": " + of(key.shape()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String scalar(Scalar<?> scalar) {
        if (scalar instanceof Scalar.Choice<?> choice) {
            return choice.keys().get(0);
        }
        if (scalar instanceof Scalar.Whole<?> whole) {
            return String.valueOf(Math.max(whole.minimum(), whole.maximum() < YEAR ? FEW : YEAR));
        }
        if (scalar instanceof Scalar.Decimal decimal) {
            return decimal.minimum()
                    .max(BigDecimal.ZERO)
                    .add(new BigDecimal("0.5"))
                    .toString();
        }
        if (scalar instanceof Scalar.Reference reference) {
            return reference(reference.target());
        }
        if (scalar instanceof Scalar.Id id) {
            return id.capitals() ? "A-01" : "voorbeeld";
        }
        return time(scalar);
    }

    private static String time(Scalar<?> scalar) {
        if (scalar instanceof Scalar.Day) {
            return "2024-01-31";
        }
        if (scalar instanceof Scalar.Instant) {
            return "2024-01-31T20:00:00+01:00";
        }
        return scalar instanceof Scalar.Interval ? "P1Y" : TEXT;
    }

    private static String reference(Scalar.Target target) {
        return switch (target) {
            case PARTY -> "gemeente-a";
            case BODY -> "raad-a";
            case AGREEMENT -> "A-01";
            case SOURCE -> "rapport-a";
            case DOSSIER -> "dossier-a";
            case PHASE -> "verkenning";
        };
    }
}
