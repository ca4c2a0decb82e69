package nl.expliciet.generator.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.expliciet.generator.format.Inside;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.read.YamlLayout;

/**
 * Puts the lines of blocks in the order of the format. A comment goes along with the key below it, or with the one above
 * when it is set in further than that key; what stands at the top of a file up to a blank line stays there.
 */
final class Blocks {
    private final String yaml;
    private final List<String> lines;
    private final int[] starts;

    private Blocks(String yaml) {
        this.yaml = yaml;
        this.lines = Arrays.asList(yaml.split("\n", -1));
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, yaml.length())
                                .filter(i -> yaml.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    static String format(String yaml, YamlLayout layout, Shape<?> shape) {
        Blocks blocks = new Blocks(yaml);
        return String.join("\n", blocks.lines(layout, Optional.of(shape), 0, blocks.lines.size()));
    }

    /** The lines of a region that holds one value and nothing else. */
    private List<String> lines(YamlLayout layout, Optional<Shape<?>> shape, int from, int to) {
        if (layout instanceof YamlLayout.Block block && !block.flow()) {
            return block(block, shape, from, to);
        }
        if (layout instanceof YamlLayout.Items list
                && !list.flow()
                && !list.items().isEmpty()) {
            return items(list, shape, from, to);
        }
        return lines.subList(from, to);
    }

    private List<String> block(YamlLayout.Block block, Optional<Shape<?>> shape, int from, int to) {
        int column = YamlStyle.column(yaml, block.start());
        int start = from == 0 ? top(line(block.start())) : from;
        Map<YamlLayout.Entry, List<String>> chunks = new HashMap<>();
        int at = start;
        for (int i = 0; i < block.entries().size(); i++) {
            YamlLayout.Entry entry = block.entries().get(i);
            boolean last = i == block.entries().size() - 1;
            int limit = last ? to : line(block.entries().get(i + 1).key().start());
            int end = endOf(entry.value(), entry.key(), column, limit);
            chunks.put(entry, chunk(entry, shape, at, end));
            at = end;
        }
        List<String> result = new ArrayList<>(lines.subList(from, start));
        KeyOrder.sorted(block.entries(), shape).forEach(entry -> result.addAll(chunks.get(entry)));
        result.addAll(lines.subList(at, to));
        return result;
    }

    /** Lines before the first key that stay: all up to the last blank one, and one that names a schema. */
    private int top(int firstKey) {
        for (int i = firstKey - 1; i >= 0; i--) {
            if (lines.get(i).isBlank() || lines.get(i).startsWith("# yaml-language-server")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The line after an entry, with comments that are set in further than its key. */
    private int endOf(YamlLayout value, YamlLayout.Scalar key, int column, int limit) {
        int end = line(Math.max(value.end() - 1, key.start())) + 1;
        while (end < limit && !lines.get(end).isBlank() && indent(lines.get(end)) > column) {
            end++;
        }
        return Math.min(end, limit);
    }

    private List<String> chunk(YamlLayout.Entry entry, Optional<Shape<?>> shape, int from, int to) {
        int keyLine = line(entry.key().start());
        int valueLine = line(entry.value().start());
        if (valueLine == keyLine) {
            return lines.subList(from, to);
        }
        List<String> chunk = new ArrayList<>(lines.subList(from, keyLine + 1));
        chunk.addAll(lines(entry.value(), Inside.under(shape, entry.key().text()), keyLine + 1, to));
        return chunk;
    }

    private List<String> items(YamlLayout.Items list, Optional<Shape<?>> shape, int from, int to) {
        List<String> result =
                new ArrayList<>(lines.subList(from, line(list.items().get(0).start())));
        for (int i = 0; i < list.items().size(); i++) {
            YamlLayout item = list.items().get(i);
            boolean last = i == list.items().size() - 1;
            int next = last ? to : line(list.items().get(i + 1).start());
            int hyphen = indent(lines.get(line(item.start())));
            int end = last ? to : endOf(item, new YamlLayout.Scalar(item.start(), 0, ' ', ""), hyphen, next);
            result.addAll(item(item, Inside.item(shape), line(item.start()), end));
            result.addAll(lines.subList(end, next));
        }
        return result;
    }

    /** The first key of an item stands behind a hyphen, and so must the key that comes first afterwards. */
    private List<String> item(YamlLayout item, Optional<Shape<?>> shape, int from, int to) {
        String first = lines.get(from);
        int column = YamlStyle.column(yaml, item.start());
        boolean plain = first.substring(0, Math.min(column, first.length())).matches(" *- +");
        if (!(item instanceof YamlLayout.Block block) || block.flow() || !plain) {
            return lines.subList(from, to);
        }
        lines.set(from, " ".repeat(column) + first.substring(column));
        List<String> sorted = new ArrayList<>(block(block, shape, from, to));
        int key = 0;
        while (sorted.get(key).isBlank() || sorted.get(key).strip().startsWith("#")) {
            sorted.set(
                    key,
                    sorted.get(key).isBlank()
                            ? ""
                            : " ".repeat(first.indexOf('-')) + sorted.get(key).strip());
            key++;
        }
        sorted.set(key, first.substring(0, column) + sorted.get(key).substring(column));
        return sorted;
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
