package nl.expliciet.generator.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;

/** The footnotes of a text: those it defines, numbered in the order in which it refers to them. */
final class Notes {
    private final Map<String, TextBlock.Footnote> defined = new LinkedHashMap<>();
    private final List<String> numbered = new ArrayList<>();

    /** The notes of a text, none of them numbered yet; of two with one label the first counts. */
    static Notes of(RichText text) {
        Notes notes = new Notes();
        for (TextBlock block : text.blocks()) {
            if (block instanceof TextBlock.Footnote note) {
                notes.defined.putIfAbsent(note.label(), note);
            }
        }
        return notes;
    }

    boolean isDefined(String label) {
        return defined.containsKey(label);
    }

    boolean isNumbered(String label) {
        return numbered.contains(label);
    }

    /** The number of a note, from 1; it gets one when it is asked for first. */
    int number(String label) {
        if (!numbered.contains(label)) {
            numbered.add(label);
        }
        return numbered.indexOf(label) + 1;
    }

    /** How many notes have a number. */
    int count() {
        return numbered.size();
    }

    /** The note with a number. */
    TextBlock.Footnote at(int number) {
        return defined.get(numbered.get(number - 1));
    }
}
