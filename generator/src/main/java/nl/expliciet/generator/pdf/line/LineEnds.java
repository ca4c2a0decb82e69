package nl.expliciet.generator.pdf.line;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.pdf.font.SoftHyphen;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

/**
 * The places where a line of one text may end, from left to right. Words are broken only when the layout fills a line, which
 * shows by its asking for hyphens; when it asks how narrow a column can be, only very long words count as breakable, so that
 * tables do not get columns of one syllable.
 */
final class LineEnds implements BreakPointsProvider {

    private static final int VERY_LONG = 16;
    /** Longer than a line of a heading on a small page. */
    private static final int LONGER_THAN_A_LINE = 30;

    private static final int UNBREAKABLE = 40;
    private static final int FEW = 8;
    private static final char LAST_LATIN = '\u017F';
    private static final String PLAIN = " .,;:'\"()";
    private static final String ADDRESS_BREAKS = "/?&=#_-.~%";

    private final String text;
    private final Hyphenator hyphenator;
    private final boolean sparing;
    /** Knows all rules of Unicode; null for plain text, which needs none. */
    private final BreakIterator words;

    private final Deque<LineEnd> pending = new ArrayDeque<>();
    private int start;
    private boolean filling;
    private boolean afterHyphen;

    /** The line ends of a text; with {@code sparing}, as for headings, only words that no line may hold are broken. */
    LineEnds(String text, Hyphenator hyphenator, boolean sparing) {
        this.text = text;
        this.hyphenator = hyphenator;
        this.sparing = sparing;
        this.words = isPlain(text) ? null : BreakIterator.getLineInstance(Locale.ROOT);
        if (words != null) {
            words.setText(text);
            words.first();
        }
    }

    /** Whether lines may end after spaces only: true for most texts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_LATIN || !Character.isLetterOrDigit(c) && PLAIN.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    void askedForHyphen() {
        filling = true;
    }

    @Override
    public BreakPoint next() {
        if (pending.isEmpty()) {
            int end = nextWord();
            if (end == BreakIterator.DONE) {
                return BreakPoint.getDonePoint();
            }
            word(start, end);
            start = end;
        }
        LineEnd next = pending.poll();
        next.follow(afterHyphen);
        afterHyphen = next.isHyphen();
        return next;
    }

    private int nextWord() {
        return words == null ? afterSpaces() : nextByRules();
    }

    private int afterSpaces() {
        if (start == text.length()) {
            return BreakIterator.DONE;
        }
        int space = text.indexOf(' ', start);
        int end = space < 0 ? text.length() : space;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    /** A hyphen before a digit belongs to a number such as BP-05 and is no place to break (Unicode line breaking, rule LB 25). */
    private int nextByRules() {
        int end = words.next();
        while (end > 0 && end < text.length() && isInside(text.charAt(end - 1), text.charAt(end))) {
            end = words.next();
        }
        return end;
    }

    /**
     * A hyphen before a digit belongs to a number such as BP-05, an apostrophe before a letter to a word such as euro’s; neither is a
     * place to break (Unicode line breaking, rules LB 25 and LB 19).
     */
    private static boolean isInside(char before, char after) {
        return before == '-' && Character.isDigit(after) || before == '’' && Character.isLetter(after);
    }

    private void word(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String word = text.substring(from, end);
        if (word.contains("://") || word.startsWith("www.") || word.length() > VERY_LONG && word.indexOf('/') > 0) {
            address(from, end);
        } else if (word.indexOf(SoftHyphen.SHY) >= 0) {
            softHyphens(from, end);
        } else if (word.length() >= LONGER_THAN_A_LINE || !sparing && (filling || word.length() >= VERY_LONG)) {
            syllables(from, end);
        }
        if (word.length() > UNBREAKABLE) {
            everyFewLetters(from, end);
        }
        boolean soft = end == to && SoftHyphen.endsIn(word);
        pending.add(new LineEnd(this, to, soft ? LineEnd.Kind.SOFT : LineEnd.Kind.PLAIN));
    }

    private void address(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (ADDRESS_BREAKS.indexOf(text.charAt(i)) >= 0 && ADDRESS_BREAKS.indexOf(text.charAt(i + 1)) < 0) {
                pending.add(new LineEnd(this, i + 1, LineEnd.Kind.PLAIN));
            }
        }
    }

    /** What is longer than any word breaks where nothing better is near, rather than stick out of its column. */
    private void everyFewLetters(int from, int to) {
        List<LineEnd> better = new ArrayList<>(pending);
        better.add(new LineEnd(this, to, LineEnd.Kind.PLAIN));
        pending.clear();
        int last = from;
        for (LineEnd end : better) {
            for (int at = last + FEW; at <= end.getPosition() - FEW; at += FEW) {
                pending.add(new LineEnd(this, at, LineEnd.Kind.PLAIN));
            }
            last = end.getPosition();
            pending.add(end);
        }
        pending.removeLast();
    }

    /** Who writes soft hyphens knows better than the patterns. */
    private void softHyphens(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (text.charAt(i) == SoftHyphen.SHY) {
                pending.add(new LineEnd(this, i + 1, LineEnd.Kind.SOFT));
            }
        }
    }

    /** Breaks in each run of letters; punctuation around a word is no part of it. */
    private void syllables(int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            for (int place : hyphenator.breaks(text.substring(at, end))) {
                pending.add(new LineEnd(this, at + place, LineEnd.Kind.HYPHEN));
            }
            at = Math.max(end, at + 1);
        }
    }
}
