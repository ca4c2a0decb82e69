package nl.expliciet.generator.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All blocks of the format in the order in which a reader meets them, each where it is met first. */
public final class Outline {
    private final Set<String> met = new HashSet<>();
    private List<Section> sections = new ArrayList<>();

    private Outline() {}

    /**
     * A block and where it is met.
     *
     * @param path the way there from the top of the file: keys, {@code -} for an item of a list, and keys of tables
     */
    public record Section(FileFormat file, List<String> path, Shape.Block<?> block) {
        /** The path of an item of a list. */
        static final String ITEM = "-";

        public Section {
            path = List.copyOf(path);
        }

        /** The keys on the way there, as an address writes them; empty at the top of a file. */
        public String address() {
            return String.join(
                    ".", path.stream().filter(step -> !step.equals(ITEM)).toList());
        }
    }

    /** The blocks of each file, the file itself first. */
    public static Map<FileFormat, List<Section>> ofAllFiles() {
        Outline outline = new Outline();
        Map<FileFormat, List<Section>> files = new LinkedHashMap<>();
        for (FileFormat file : FileFormat.values()) {
            outline.sections = new ArrayList<>();
            outline.walk(file, List.of(), file.block());
            files.put(file, outline.sections);
        }
        return files;
    }

    private void walk(FileFormat file, List<String> path, Shape<?> shape) {
        if (shape instanceof Shape.Block<?> block && met.add(block.name())) {
            sections.add(new Section(file, path, block));
            block.keys().forEach(key -> walk(file, and(path, key.name()), key.shape()));
        } else if (shape instanceof Shape.Items<?> items) {
            walk(file, and(path, Section.ITEM), items.item());
        } else if (shape instanceof Shape.Table<?, ?> table) {
            walk(file, and(path, Example.of(table.key())), table.value());
        }
    }

    private static List<String> and(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }
}
