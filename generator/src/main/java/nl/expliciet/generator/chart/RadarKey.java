package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Line;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.TextBlock;

/** The names below a radar that has too many lines to name each in its place: a piece of every line with its marker. */
final class RadarKey {

    private static final double SAMPLE = 22;
    private static final double AIR = 4;

    private final double width;
    private final boolean agreedToo;
    private final double textSize;

    RadarKey(double width, boolean agreedToo, double textSize) {
        this.width = width;
        this.agreedToo = agreedToo;
        this.textSize = textSize;
    }

    /** The names below each other, with the top of the first at the given height. */
    List<Mark> marks(List<ProfileLine> lines, double top) {
        List<Mark> marks = new ArrayList<>();
        double y = top;
        for (ProfileLine line : lines) {
            LineStyle style = LineStyle.of(line, agreedToo, textSize);
            TextBlock name = TextBlock.wrap(line.label(), style.type(), width - SAMPLE - 4, 2);
            double height = name.height() + AIR;
            marks.addAll(entry(style, name, new Point(0, y + height / 2)));
            y += height;
        }
        return marks;
    }

    private static List<Mark> entry(LineStyle style, TextBlock name, Point start) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Line(start, start.plus(SAMPLE, 0), style.stroke()));
        if (style.markerRadius() > 0) {
            marks.add(style.marker().at(start.plus(SAMPLE / 2, 0), style.markerRadius(), style.markerPaint()));
        }
        marks.addAll(name.beside(start.plus(SAMPLE + 4, 0), Anchor.START));
        return marks;
    }
}
