package nl.expliciet.generator.chart.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines. It breaks at spaces, after hyphens and slashes, and at soft hyphens (U+00AD), which become
 * hyphens; what still does not fit ends in an ellipsis, since every chart has its full names in the table beside it.
 */
public record TextBlock(List<String> lines, Type type) {

    /** Keeps its own list of lines. */
    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** Two lines of about the same width, or one when there is no place to break. */
    public static TextBlock balanced(String text, Type type, double maxWidth) {
        LineBreaks breaks = new LineBreaks(text, type);
        int best = breaks.mostBalanced();
        if (best < 0) {
            return wrap(text, type, maxWidth, 1);
        }
        List<String> lines = List.of(breaks.before(best), breaks.after(best));
        boolean fits = lines.stream().allMatch(line -> type.width(line) <= maxWidth);
        return fits ? new TextBlock(lines, type) : wrap(text, type, maxWidth, 3);
    }

    /** As many words a line as fit, and no more lines than given. */
    public static TextBlock wrap(String text, Type type, double maxWidth, int maxLines) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < maxLines - 1 && type.width(LineBreaks.visible(rest)) > maxWidth) {
            LineBreaks breaks = new LineBreaks(rest, type);
            int at = breaks.lastThatFits(maxWidth);
            if (at < 0) {
                break;
            }
            lines.add(breaks.before(at));
            rest = breaks.rest(at);
        }
        lines.add(LineBreaks.shorten(LineBreaks.visible(rest), type, maxWidth));
        return new TextBlock(lines, type);
    }

    /** Whether the end of the text did not fit and became an ellipsis. */
    public boolean isCut() {
        return lines.get(lines.size() - 1).endsWith(LineBreaks.ELLIPSIS);
    }

    /** The width of the widest line. */
    public double width() {
        return lines.stream().mapToDouble(type::width).max().orElse(0);
    }

    /** The height from the top of the first line to the bottom of the last. */
    public double height() {
        return type.ascent() + type.descent() + (lines.size() - 1) * type.lineHeight();
    }

    /** The lines as marks, with the top of the first at the given point. */
    public List<Label> below(Point top, Anchor anchor) {
        List<Label> labels = new ArrayList<>();
        double baseline = top.y() + type.ascent();
        for (String line : lines) {
            if (!line.isEmpty()) {
                labels.add(Label.of(new Point(top.x(), baseline), line, type, anchor));
            }
            baseline += type.lineHeight();
        }
        return labels;
    }

    /** The lines as marks, with the bottom of the last at the given point. */
    public List<Label> above(Point bottom, Anchor anchor) {
        return below(bottom.plus(0, -height()), anchor);
    }

    /** The lines as marks, centred on the height of the given point. */
    public List<Label> beside(Point middle, Anchor anchor) {
        return below(middle.plus(0, -height() / 2), anchor);
    }
}
