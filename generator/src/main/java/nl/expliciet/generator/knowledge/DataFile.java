package nl.expliciet.generator.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.YamlReader;

/** A data file of the templates module. */
record DataFile(DataItem root, Language language) {
    private static final String FOLDER = "/nl/expliciet/templates/knowledge/";

    static DataFile open(String name, Language language) {
        SourceFile file = new SourceFile("knowledge/" + name + ".yaml", text(FOLDER + name + ".yaml"));
        Outcome<Node> outcome = YamlReader.read(file);
        if (!outcome.findings().isEmpty()) {
            throw new IllegalStateException(file.path() + ": " + outcome.findings());
        }
        return new DataFile(DataItem.of(outcome.value(), language), language);
    }

    private static String text(String resource) {
        try (InputStream stream = DataFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }

    /** The items of the file, in its order. */
    List<DataItem> items() {
        if (root.node("items") instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .map(item -> DataItem.of(item, language))
                    .toList();
        }
        throw new IllegalStateException(root.block().position() + ": items is no list");
    }
}
