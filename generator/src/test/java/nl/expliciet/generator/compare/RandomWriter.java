package nl.expliciet.generator.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.EvaluationFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.RoundFormat;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Value;

/** Writes a dossier in a way of its own: keys in any order, values on one line or more, agreements here or there. */
final class RandomWriter {
    private final Random random;
    private final Path folder;

    RandomWriter(Random random, Path folder) {
        this.random = random;
        this.folder = folder;
    }

    void write(Value.Block dossier) throws IOException {
        Map<String, Value> yaml = new LinkedHashMap<>(dossier.values());
        yaml.remove(DossierFormat.ID.name());
        for (Value chapter : items(yaml.remove(DossierFormat.CHAPTERS.name()))) {
            Value.Block block = (Value.Block) chapter;
            String text = "# " + typed(block, DossierFormat.CHAPTER_TITLE) + "\n\n"
                    + typed(block, DossierFormat.CHAPTER_TEXT) + "\n";
            file("hoofdstukken/" + typed(block, DossierFormat.CHAPTER_ID), text);
        }
        for (Value evaluation : items(yaml.remove(DossierFormat.EVALUATIONS.name()))) {
            String name = typed((Value.Block) evaluation, EvaluationFormat.ID);
            document(
                    "evaluaties/" + name,
                    without((Value.Block) evaluation, EvaluationFormat.ID),
                    EvaluationFormat.TEXT);
        }
        for (Value round : items(yaml.remove(DossierFormat.ROUNDS.name()))) {
            Value.Block block = (Value.Block) round;
            Path file = folder.resolve("reacties/" + typed(block, RoundFormat.ID) + ".yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, keys(without(block, RoundFormat.ID).values(), ""));
        }
        List<Value> inline = new ArrayList<>();
        for (Value agreement : items(yaml.get(DossierFormat.AGREEMENTS.name()))) {
            if (random.nextBoolean()) {
                inline.add(agreement);
            } else {
                String name = "afspraken/x" + typed((Value.Block) agreement, AgreementFormat.ID);
                document(name, (Value.Block) agreement, AgreementFormat.TEXT);
            }
        }
        Value.Items list = (Value.Items) yaml.get(DossierFormat.AGREEMENTS.name());
        yaml.put(DossierFormat.AGREEMENTS.name(), new Value.Items(list.place(), list.shape(), inline));
        Files.writeString(folder.resolve("dossier.yaml"), keys(yaml, ""));
    }

    private static List<Value> items(Value list) {
        return list instanceof Value.Items items ? items.items() : List.of();
    }

    private static String typed(Value.Block block, Key<?> key) {
        return block.at(key) instanceof Value.Leaf<?> leaf ? leaf.typed() : "";
    }

    private static Value.Block without(Value.Block block, Key<?> key) {
        Map<String, Value> left = new LinkedHashMap<>(block.values());
        left.remove(key.name());
        return new Value.Block(block.place(), block.shape(), left);
    }

    private void document(String name, Value.Block block, Key<?> body) throws IOException {
        String head = keys(without(block, body).values(), "");
        file(name, "---\n" + head + "---\n" + typed(block, body) + "\n");
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String keys(Map<String, Value> values, String indent) {
        List<Map.Entry<String, Value>> entries = new ArrayList<>(values.entrySet());
        Collections.shuffle(entries, random);
        return entries.stream()
                .filter(entry -> !(entry.getValue() instanceof Value.Items list
                        && list.items().isEmpty()))
                .map(entry -> indent + entry.getKey() + ":" + value(entry.getValue(), indent) + "\n")
                .collect(Collectors.joining());
    }

    /** A value behind its key: on the same line, or below it. */
    private String value(Value value, String indent) {
        if (value instanceof Value.Block block
                && random.nextBoolean()
                && !block.values().isEmpty()) {
            return "\n" + keys(block.values(), indent + "  ").stripTrailing();
        }
        return " " + flow(value);
    }

    private String flow(Value value) {
        if (value instanceof Value.Block block) {
            Map<String, Value> values = block.values();
            if (random.nextBoolean()
                    && block.shape() instanceof Shape.Block<?> shape
                    && shape.shorthand().isPresent()
                    && values.keySet()
                            .equals(Collections.singleton(
                                    shape.shorthand().get().name()))) {
                return flow(values.values().iterator().next());
            }
            List<String> entries = new ArrayList<>();
            values.forEach((key, inside) -> entries.add(key + ": " + flow(inside)));
            Collections.shuffle(entries, random);
            return "{ " + String.join(", ", entries) + " }";
        }
        if (value instanceof Value.Items list) {
            return list.items().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Value.Leaf<?> leaf ? quoted(leaf.typed()) : "onbekend";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
