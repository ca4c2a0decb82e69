package nl.expliciet.generator.style;

import java.util.Comparator;
import java.util.List;

/** Other characters for a part of a text. */
record Edit(int start, int end, String text) {

    /** A text with edits, none of which overlap. */
    static String apply(String whole, List<Edit> edits) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Edit edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
            result.append(whole, at, edit.start()).append(edit.text());
            at = edit.end();
        }
        return result.append(whole, at, whole.length()).toString();
    }
}
