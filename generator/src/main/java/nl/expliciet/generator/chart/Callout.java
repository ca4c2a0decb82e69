package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Box;
import nl.expliciet.generator.chart.draw.Circle;
import nl.expliciet.generator.chart.draw.Line;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;

/**
 * One or more names that stand away from what they name, with the points to which their leader may lead.
 *
 * @param blocks the names below each other
 * @param targets points where the named line runs, with what it costs to choose them
 */
record Callout(List<TextBlock> blocks, List<Target> targets) {

    private static final double LEADER = 0.6;

    /** A point for a leader and how unclear it is to whom that point belongs. */
    record Target(Point point, double cost) {}

    /** A callout in its place. */
    record Placed(Callout callout, Box box, Point target) {

        /** The leader, from the line to the nearest edge of the names. */
        Segment leader() {
            return new Segment(target, box.grow(1).nearest(target));
        }

        /** The leader with its dot, and the names. */
        List<Mark> marks() {
            List<Mark> marks = new ArrayList<>();
            Stroke stroke = Stroke.of(callout.blocks.get(0).type().ink(), LEADER);
            marks.add(new Line(leader().from(), leader().to(), stroke));
            marks.add(new Circle(target, 1, Paint.fill(stroke.ink())));
            boolean toRight = (box.left() + box.right()) / 2 > target.x();
            Point top = new Point(toRight ? box.left() : box.right(), box.top());
            for (TextBlock block : callout.blocks) {
                marks.addAll(block.below(top, toRight ? Anchor.START : Anchor.END));
                top = top.plus(0, block.height() + 1);
            }
            return marks;
        }
    }

    double width() {
        return blocks.stream().mapToDouble(TextBlock::width).max().orElse(0);
    }

    double height() {
        return blocks.stream().mapToDouble(block -> block.height() + 1).sum() - 1;
    }

    Box boxAt(Point corner) {
        return new Box(corner.x(), corner.y(), corner.x() + width(), corner.y() + height());
    }
}
