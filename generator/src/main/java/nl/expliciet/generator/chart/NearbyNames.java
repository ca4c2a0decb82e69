package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Box;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/** Sets names next to points in a field, at the first of the places around a point that is free. */
final class NearbyNames {

    private static final double AWAY = 6;
    private static final double WIDEST = 74;
    /** Directions in order of preference, nearer before farther. */
    private static final double[][] AROUND = {
        {1, -0.5},
        {1, 0.5},
        {-1, -0.5},
        {-1, 0.5},
        {0, -1},
        {0, 1},
        {1, -1.4},
        {1, 1.4},
        {-1, -1.4},
        {-1, 1.4},
        {1, -2.4},
        {1, 2.4},
        {-1, -2.4},
        {-1, 2.4}
    };

    private final Box room;
    private final List<Box> taken;
    private final List<Segment> lines;

    NearbyNames(Box room, List<Box> taken, List<Segment> lines) {
        this.room = room;
        this.taken = new ArrayList<>(taken);
        this.lines = lines;
    }

    /** The names of one point as marks, below each other; emphasised ones in the accent. */
    List<Label> place(Point point, List<String> names, boolean emphasised) {
        Type type = emphasised ? Type.bold(Type.CHART, Ink.ACCENT) : Type.regular(Type.CHART, Ink.SECOND);
        List<String> lineTexts = names.stream()
                .flatMap(name -> TextBlock.wrap(name, type, WIDEST, 2).lines().stream())
                .toList();
        TextBlock block = new TextBlock(lineTexts, type);
        Box box = best(point, block);
        taken.add(box);
        boolean left = box.right() <= point.x();
        return block.below(new Point(left ? box.right() : box.left(), box.top()), left ? Anchor.END : Anchor.START);
    }

    private Box best(Point point, TextBlock block) {
        Box best = box(point, block, AROUND[0]);
        double least = Double.MAX_VALUE;
        for (double[] direction : AROUND) {
            Box box = box(point, block, direction);
            double cost = cost(box);
            if (cost < least) {
                least = cost;
                best = box;
            }
        }
        return best;
    }

    private Box box(Point point, TextBlock block, double[] direction) {
        double centreX = point.x() + direction[0] * (AWAY + block.width() / 2);
        double centreY = point.y() + direction[1] * (AWAY + block.height() / 2);
        double left = Math.max(room.left(), Math.min(room.right() - block.width(), centreX - block.width() / 2));
        double top = Math.max(room.top(), Math.min(room.bottom() - block.height(), centreY - block.height() / 2));
        return new Box(left, top, left + block.width(), top + block.height());
    }

    private double cost(Box box) {
        long overlaps = taken.stream().filter(box.grow(1)::intersects).count();
        long crossings = lines.stream()
                .filter(line -> box.grow(1).crossedBy(line.from(), line.to()))
                .count();
        return overlaps * 10 + crossings;
    }
}
