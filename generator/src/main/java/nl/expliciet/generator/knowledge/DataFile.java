package nl.expliciet.generator.knowledge;

import java.util.List;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.YamlReader;
import nl.expliciet.generator.shipped.Shipped;

/** A data file of the templates module. */
record DataFile(DataItem root, Language language) {
    static DataFile open(String name, Language language) {
        String path = "knowledge/" + name + ".yaml";
        SourceFile file = new SourceFile(path, Shipped.text(path));
        Outcome<Node> outcome = YamlReader.read(file);
        if (!outcome.findings().isEmpty()) {
            throw new IllegalStateException(file.path() + ": " + outcome.findings());
        }
        return new DataFile(DataItem.of(outcome.value(), language), language);
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
