package nl.expliciet.generator.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All blocks that people type, by name. */
public final class Blocks {
    private static final List<Shape.Block<?>> FILES = List.of(
            DossierFormat.FOLDER,
            AgreementFormat.FRONT_MATTER,
            EvaluationFormat.FRONT_MATTER,
            RoundFormat.FILE,
            PortfolioFormat.SETTINGS,
            PortfolioFormat.REGISTER,
            PortfolioFormat.CATALOGUE);

    private Blocks() {}

    /** The blocks of all files and those in them. */
    public static Map<String, Shape.Block<?>> all() {
        Map<String, Shape.Block<?>> found = new LinkedHashMap<>();
        FILES.forEach(file -> add(file, found));
        return found;
    }

    private static void add(Shape<?> shape, Map<String, Shape.Block<?>> found) {
        if (shape instanceof Shape.Block<?> block && found.putIfAbsent(block.name(), block) == null) {
            block.keys().forEach(key -> add(key.shape(), found));
        } else if (shape instanceof Shape.Items<?> items) {
            add(items.item(), found);
        } else if (shape instanceof Shape.Table<?, ?> table) {
            add(table.value(), found);
        }
    }

    /** The lists of blocks in all of them. */
    static Stream<Shape.Items<?>> lists() {
        return all().values().stream()
                .flatMap(block -> block.keys().stream())
                .map(Key::shape)
                .filter(Shape.Items.class::isInstance)
                .<Shape.Items<?>>map(items -> (Shape.Items<?>) items)
                .filter(items -> items.item() instanceof Shape.Block);
    }
}
