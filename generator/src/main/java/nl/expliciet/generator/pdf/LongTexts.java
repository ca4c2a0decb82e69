package nl.expliciet.generator.pdf;

import org.w3c.dom.Text;

/** Divides long texts at spaces: for every line the layout copies all that is left of a text, which grows with its square. */
final class LongTexts {

    /** Longer than nearly every paragraph, so that ordinary documents stay as they are. */
    static final int LONGEST = 10_000;

    private LongTexts() {}

    /** Leaves a text of some pages in its place, and what follows in texts beside it; without spaces it stays whole. */
    static void divide(Text text) {
        Text rest = text;
        int space = next(rest);
        while (space > 0) {
            rest = rest.splitText(space);
            space = next(rest);
        }
    }

    private static int next(Text text) {
        String data = text.getData();
        return data.length() > LONGEST ? data.lastIndexOf(' ', LONGEST) : 0;
    }
}
