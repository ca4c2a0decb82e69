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
    /** No word in any dictionary is as long; what is longer is not looked up. */
    private static final int NO_WORD = 500;
    /** More than any line holds: the layout asks anew for the rest of the text behind each line. */
    private static final int PIECE = 1_000;

    private static final int FEW = 8;
    private static final char LAST_LATIN = '\u017F';
    private static final String PLAIN = " .,;:'\"()";
    private static final String ADDRESS_BREAKS = "/?&=#_-.~%";

    private final CharSequence text;
    private final Hyphenator hyphenator;
    private final boolean sparing;
    private final Deque<LineEnd> pending = new ArrayDeque<>();
    private int start;
    /** Text is read a piece at a time; this one ends here. */
    private int pieceEnd;

    private int pieceStart;
    /** Knows all rules of Unicode; null for plain text, which needs none. */
    private BreakIterator words;

    private boolean filling;
    private boolean afterHyphen;

    /** The line ends of a text; with {@code sparing}, as for headings, only words that no line may hold are broken. */
    LineEnds(CharSequence text, Hyphenator hyphenator, boolean sparing) {
        this.text = text;
        this.hyphenator = hyphenator;
        this.sparing = sparing;
    }

    /** The next piece ends behind a space where it has any. */
    private void nextPiece() {
        pieceStart = start;
        pieceEnd = Math.min(text.length(), start + PIECE);
        if (pieceEnd < text.length()) {
            int space = pieceEnd - 1;
            while (space > start && text.charAt(space) != ' ') {
                space--;
            }
            pieceEnd = space > start ? afterSpaces(space) : pieceEnd;
        }
        String piece = text.subSequence(pieceStart, pieceEnd).toString();
        words = isPlain(piece) ? null : BreakIterator.getLineInstance(Locale.ROOT);
        if (words != null) {
            words.setText(piece);
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
        if (start == text.length()) {
            return BreakIterator.DONE;
        }
        if (start == pieceEnd) {
            nextPiece();
        }
        return words == null ? afterWord() : pieceStart + nextByRules();
    }

    private int afterWord() {
        int space = start;
        while (space < pieceEnd && text.charAt(space) != ' ') {
            space++;
        }
        return space == pieceEnd ? pieceEnd : afterSpaces(space);
    }

    private int afterSpaces(int space) {
        int end = space;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private int nextByRules() {
        int end = words.next();
        while (pieceStart + end < pieceEnd && isInside(pieceStart + end)) {
            end = words.next();
        }
        return end;
    }

    /**
     * A hyphen before a digit belongs to a number such as BP-05, an apostrophe before a letter to a word such as euro’s; neither is a
     * place to break (Unicode line breaking, rules LB 25 and LB 19).
     */
    private boolean isInside(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        return before == '-' && Character.isDigit(after) || before == '’' && Character.isLetter(after);
    }

    private void word(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String word = text.subSequence(from, end).toString();
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
            if (end - at < NO_WORD) {
                for (int place : hyphenator.breaks(text.subSequence(at, end).toString())) {
                    pending.add(new LineEnd(this, at + place, LineEnd.Kind.HYPHEN));
                }
            }
            at = Math.max(end, at + 1);
        }
    }
}
