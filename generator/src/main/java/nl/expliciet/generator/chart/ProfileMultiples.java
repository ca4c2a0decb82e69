package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/**
 * Profiles side by side on the same scale, each in a small radar of its own with its name below: where many profiles in one
 * radar would be a tangle. The axes are numbered from one, clockwise from twelve o'clock.
 *
 * @param title the text alternative
 * @param background the lines to compare with, thin in every radar
 * @param own the profile of each radar, drawn heavily; at most two fit in the width
 */
public record ProfileMultiples(String title, List<ProfileLine> background, List<ProfileLine> own) implements Chart {

    /** How many radars stand beside each other. */
    public static final int COLUMNS = 2;

    private static final double WIDTH = 224;
    private static final double COLUMN = WIDTH / COLUMNS;
    private static final double RADIUS = 36;
    private static final double AWAY = 9;
    private static final double TOP = 13;

    /** Keeps its own lists. */
    public ProfileMultiples {
        background = List.copyOf(background);
        own = List.copyOf(own);
        if (own.isEmpty() || own.size() > COLUMNS) {
            throw new IllegalArgumentException("one or two radars stand beside each other");
        }
    }

    @Override
    public Drawing drawing() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < own.size(); i++) {
            radar(sketch, own.get(i), (i + 0.5) * COLUMN);
        }
        return sketch.drawing(WIDTH, sketch.bottom() + 2, title);
    }

    private void radar(Sketch sketch, ProfileLine line, double middle) {
        RadarGrid grid = new RadarGrid(
                new Point(middle, TOP + RADIUS), RADIUS, line.scores().size());
        sketch.addAll(grid.marks()).addAll(lines(line).marks(grid)).addAll(numbers(grid));
        TextBlock name = TextBlock.wrap(line.label(), Type.bold(Type.CHART, Ink.INK), COLUMN - 8, 4);
        sketch.addAll(name.below(new Point(middle, TOP + 2 * RADIUS + 15), Anchor.MIDDLE));
    }

    private RadarLines lines(ProfileLine line) {
        List<RadarLines.Styled> lines = new ArrayList<>();
        background.forEach(other -> lines.add(
                new RadarLines.Styled(other, LineStyle.of(other, true, 0).thin())));
        lines.add(new RadarLines.Styled(line, LineStyle.of(line, true, 0).strong()));
        return new RadarLines(lines);
    }

    private static List<Label> numbers(RadarGrid grid) {
        Type type = Type.regular(7, Ink.THIRD);
        List<Label> labels = new ArrayList<>();
        for (int axis = 0; axis < grid.axes(); axis++) {
            Point corner = grid.at(axis, Score.MAX * (1 + AWAY / RADIUS));
            labels.add(Label.of(corner.plus(0, 2.4), String.valueOf(axis + 1), type, Anchor.MIDDLE));
        }
        return labels;
    }
}
