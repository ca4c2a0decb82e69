package nl.expliciet.generator.knowledge;

import java.math.BigDecimal;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.read.Node;

/** A block of a data file; everything asked of it must be there. */
record DataItem(Node.Block block, Language language) {

    static DataItem of(Node node, Language language) {
        if (node instanceof Node.Block block) {
            return new DataItem(block, language);
        }
        throw new IllegalStateException(node.position() + ": not a block");
    }

    Node node(String key) {
        return block.get(key).orElseThrow(() -> new IllegalStateException(block.position() + ": no " + key));
    }

    DataItem inside(String key) {
        return of(node(key), language);
    }

    String text(String key) {
        if (node(key) instanceof Node.Text text) {
            return text.text().strip();
        }
        throw new IllegalStateException(block.position() + ": " + key + " is no text");
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    BigDecimal mean(String key) {
        return new BigDecimal(text(key));
    }

    /** A value of a closed list of the model. */
    <E extends Enum<E> & Keyed> E value(Class<E> type, String key) {
        return Keyed.find(type, text(key))
                .orElseThrow(() -> new IllegalStateException(block.position() + ": " + text(key)));
    }

    /** The part in the language that was asked for. */
    DataItem words() {
        return inside(language.key());
    }

    SourceReference source() {
        DataItem source = inside("bron");
        return new SourceReference(source.text("id"), source.text("plaats"));
    }
}
