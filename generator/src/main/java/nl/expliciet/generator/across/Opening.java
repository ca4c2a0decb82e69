package nl.expliciet.generator.across;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;

/** The first sentences of a text: enough to know what it is about, with an ellipsis where more follows. */
final class Opening {
    private static final int ENOUGH = 90;
    private static final int LONGEST = 280;
    private static final int FAR_TOO_LONG = 420;
    private static final String MORE = " …";

    /** An abbreviation such as "art. 5" ends no sentence: a capital follows on one. */
    private static final Pattern END = Pattern.compile("[.!?][\\p{Pe}\\p{Pf}\"']*(?=\\s+[\\p{Ps}\\p{Pi}\"']*\\p{Lu})");

    private Opening() {}

    static String of(RichText text) {
        String whole = text.plain();
        String running = running(text);
        String opening = sentences(running.isEmpty() ? whole : running);
        return opening.equals(whole) ? whole : opening + MORE;
    }

    /** The words before the first list, table or other thing that makes no sentence. */
    private static String running(RichText text) {
        List<TextBlock> paragraphs = text.blocks().stream()
                .takeWhile(TextBlock.Paragraph.class::isInstance)
                .toList();
        return new RichText("", paragraphs).plain();
    }

    private static String sentences(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = 0;
        Matcher ends = END.matcher(words);
        while (ends.find() && ends.end() <= (end == 0 ? words.length() : end < ENOUGH ? FAR_TOO_LONG : LONGEST)) {
            end = ends.end();
        }
        return end == 0 ? words : words.substring(0, end);
    }
}
