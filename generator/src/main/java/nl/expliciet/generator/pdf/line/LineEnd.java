package nl.expliciet.generator.pdf.line;

import nl.expliciet.generator.pdf.font.SoftHyphen;
import org.xhtmlrenderer.layout.breaker.BreakPoint;

/**
 * A place where a line may end. The layout asks for its hyphen first to measure the text up to here, added to what it measured
 * before, and a second time to write it. The first answer therefore also makes up for the hyphen of the place before, which
 * is counted already but will not be there.
 */
final class LineEnd extends BreakPoint {

    /** What a line that ends here shows. */
    enum Kind {
        /** The text as it stands. */
        PLAIN,
        /** A hyphen that the text does not have. */
        HYPHEN,
        /** The soft hyphen that the text has. */
        SOFT
    }

    private final LineEnds ends;
    private final Kind kind;
    private boolean afterHyphen;
    private boolean measured;

    LineEnd(LineEnds ends, int position, Kind kind) {
        super(position);
        this.ends = ends;
        this.kind = kind;
    }

    void follow(boolean hyphen) {
        afterHyphen = hyphen;
    }

    boolean isHyphen() {
        return kind != Kind.PLAIN;
    }

    @Override
    public String getHyphen() {
        ends.askedForHyphen();
        if (measured) {
            return kind == Kind.HYPHEN ? String.valueOf(SoftHyphen.SHY) : "";
        }
        measured = true;
        String shown = kind == Kind.HYPHEN ? String.valueOf(SoftHyphen.SHY) : "";
        return afterHyphen ? shown + SoftHyphen.COUNTED : shown;
    }
}
