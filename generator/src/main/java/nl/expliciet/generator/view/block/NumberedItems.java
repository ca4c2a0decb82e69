package nl.expliciet.generator.view.block;

import java.util.List;
import nl.expliciet.generator.view.Html;

/** Short texts with the numbers they go by, two beside each other: a table would have a column with nothing in it. */
public record NumberedItems(List<Item> items) implements Block {
    public NumberedItems {
        items = List.copyOf(items);
    }

    /** A text with its number. */
    public record Item(String anchor, Html number, Html content) {}
}
