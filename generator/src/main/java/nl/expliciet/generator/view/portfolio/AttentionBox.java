package nl.expliciet.generator.view.portfolio;

import java.util.List;

/**
 * A count of what asks attention, with the items by name.
 *
 * @param id anchor of the box
 * @param count the number as shown
 * @param first the items that are always shown
 * @param rest the items that can be unfolded
 * @param more the words that unfold the rest
 * @param none what stands there when there are no items
 */
public record AttentionBox(
        String id,
        String count,
        Flag flag,
        List<AttentionItem> first,
        List<AttentionItem> rest,
        String more,
        String none) {
    public AttentionBox {
        first = List.copyOf(first);
        rest = List.copyOf(rest);
    }

    /** The same box with other words for nothing. */
    AttentionBox withNone(String words) {
        return new AttentionBox(id, count, flag, first, rest, more, words);
    }
}
