package nl.expliciet.generator.view.portfolio;

import java.util.List;
import nl.expliciet.generator.view.Html;

/**
 * A count of what asks attention, with the items by name.
 *
 * @param id anchor of the box
 * @param count the number as shown
 * @param flag its shape and words
 * @param items all of them
 * @param none what stands there when there are no items
 */
public record AttentionBox(String id, String count, Html flag, List<Html> items, String none) {
    private static final int SHOWN = 3;

    public AttentionBox {
        items = List.copyOf(items);
    }

    /** The items that are always shown. */
    public Html first() {
        return Guide.items(items.subList(0, split()));
    }

    /** The items that can be unfolded. */
    public Html rest() {
        return Guide.items(items.subList(split(), items.size()));
    }

    /** How many can be unfolded; one alone is shown at once. */
    public int unfolded() {
        return items.size() - split();
    }

    private int split() {
        return items.size() <= SHOWN + 1 ? items.size() : SHOWN;
    }
}
