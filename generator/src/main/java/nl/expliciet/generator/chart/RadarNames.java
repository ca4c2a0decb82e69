package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/** The names of the axes of a radar, in full and in two lines, around the outer ring. */
final class RadarNames {

    private static final double AWAY = 6.5;
    private static final double AIR = 2;
    private static final double WIDEST = 88;

    private final List<TextBlock> blocks;
    private final double away;

    /** The names of the axes, which stand free of markers of the given size on the outer ring. */
    RadarNames(List<String> axes, double textSize, double markers) {
        away = Math.max(AWAY, markers + AIR);
        Type type = Type.regular(textSize, Ink.INK);
        blocks = axes.stream()
                .map(name -> TextBlock.balanced(name, type, WIDEST))
                .toList();
    }

    /** The room that the names left (side -1) or right (side 1) of the rings take, with their distance. */
    double room(RadarGrid grid, int side) {
        double room = 0;
        for (int axis = 0; axis < blocks.size(); axis++) {
            if (grid.right(axis) * side > 0.1) {
                double beyond = grid.radius() * Math.abs(grid.right(axis))
                        + away
                        + blocks.get(axis).width();
                room = Math.max(room, beyond);
            }
        }
        return room;
    }

    /** The height of the name above the first axis, with its distance. */
    double above() {
        return blocks.get(0).height() + away;
    }

    /** The names in their places. */
    List<Label> labels(RadarGrid grid) {
        List<Label> labels = new ArrayList<>();
        for (int axis = 0; axis < blocks.size(); axis++) {
            labels.addAll(place(blocks.get(axis), grid.at(axis, Score.MAX), grid.right(axis), grid.centre()));
        }
        return labels;
    }

    private List<Label> place(TextBlock block, Point corner, double right, Point centre) {
        if (right > 0.1) {
            return block.beside(corner.plus(away, 0), Anchor.START);
        }
        if (right < -0.1) {
            return block.beside(corner.plus(-away, 0), Anchor.END);
        }
        boolean top = corner.y() < centre.y();
        return top
                ? block.above(corner.plus(0, -away), Anchor.MIDDLE)
                : block.below(corner.plus(0, away), Anchor.MIDDLE);
    }
}
