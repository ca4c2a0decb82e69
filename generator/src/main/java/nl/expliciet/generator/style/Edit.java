package nl.expliciet.generator.style;

import java.util.Comparator;
import java.util.List;

/** Other characters for a part of a text. */
record Edit(int start, int end, String text) {

    /** A text with edits, none of which overlap. */
    static String apply(String whole, List<Edit> edits) {
        StringBuilder result = new StringBuilder(whole);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).reversed())
                .forEach(edit -> result.replace(edit.start(), edit.end(), edit.text()));
        return result.toString();
    }
}
