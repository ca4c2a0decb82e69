package nl.expliciet.generator.view.sheet;

import java.util.List;
import nl.expliciet.generator.view.sheet.CoverSheet.Section;

/**
 * How much of everything there is room for on one side of paper.
 *
 * @param items how many of a list; what is more is counted
 * @param words how many characters of a text
 */
record Room(int items, int words) {
    /** From the most to the least. */
    static final List<Room> SIZES =
            List.of(new Room(3, 180), new Room(3, 120), new Room(2, 120), new Room(2, 80), new Room(1, 80));

    /** Characters on a line and lines on a side: fewer than both kinds of paper and an office program have. */
    private static final int LINE = 88;

    private static final int TITLE_LINE = 55;
    private static final int SIDE = 56;

    /** True when a front fits on one side, as far as counting characters tells. */
    static boolean fits(CoverSheet sheet) {
        int head = 5 + 2 * lines(sheet.title(), TITLE_LINE) + lines(sheet.summary(), LINE) + lines(sheet.body(), LINE);
        return head + sheet.front().stream().mapToInt(Room::lines).sum() <= SIDE;
    }

    private static int lines(Section section) {
        return 1
                + section.words().stream().mapToInt(words -> lines(words, LINE)).sum();
    }

    private static int lines(String words, int line) {
        return words.length() / line + 1;
    }
}
