package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.chart.draw.Box;
import nl.expliciet.generator.chart.draw.Point;

/**
 * Finds places for callouts around a convex shape: never over other texts, with short leaders that cross as little as
 * possible. Each callout takes the cheapest place on a grid; in a few rounds each may move again, given the others.
 */
final class CalloutPlacer {

    private static final double STEP = 5;
    private static final double AIR = 4;
    private static final double CROSSING_LINE = 7;
    private static final double CROSSING_LEADER = 150;
    private static final int ROUNDS = 2;

    private final Box sheet;
    private final List<Point> shape;
    private final List<Box> texts;
    private final List<Segment> lines;

    /** A sheet, the shape to stay out of (clockwise), the texts to avoid and the lines that leaders had better not cross. */
    CalloutPlacer(Box sheet, List<Point> shape, List<Box> texts, List<Segment> lines) {
        this.sheet = sheet;
        this.shape = shape;
        this.texts = texts;
        this.lines = lines;
    }

    /** A place for every callout, or nothing when they do not all fit. */
    Optional<List<Callout.Placed>> place(List<Callout> callouts) {
        List<Callout.Placed> placed = new ArrayList<>();
        for (Callout callout : callouts) {
            Optional<Callout.Placed> best = best(callout, placed);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            placed.add(best.get());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < callouts.size(); i++) {
                List<Callout.Placed> others = new ArrayList<>(placed);
                others.remove(i);
                placed.set(i, best(callouts.get(i), others).orElse(placed.get(i)));
            }
        }
        return Optional.of(placed);
    }

    private Optional<Callout.Placed> best(Callout callout, List<Callout.Placed> others) {
        Callout.Placed best = null;
        double cheapest = Double.MAX_VALUE;
        for (double y = sheet.top(); y + callout.height() <= sheet.bottom(); y += STEP) {
            for (double x = sheet.left(); x + callout.width() <= sheet.right(); x += STEP) {
                Box box = callout.boxAt(new Point(x, y));
                if (!free(box, others)) {
                    continue;
                }
                for (Callout.Target target : callout.targets()) {
                    Callout.Placed candidate = new Callout.Placed(callout, box, target.point());
                    double cost = cost(candidate, target.cost(), others, cheapest);
                    if (cost < cheapest) {
                        cheapest = cost;
                        best = candidate;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean free(Box box, List<Callout.Placed> others) {
        Box airy = box.grow(AIR);
        return outside(airy) && texts.stream().noneMatch(airy::intersects)
            && others.stream().noneMatch(o -> airy.intersects(o.box()) || box.crossedBy(o.leader().from(), o.leader().to()));
    }

    private boolean outside(Box box) {
        for (int i = 0; i < shape.size(); i++) {
            Point a = shape.get(i);
            Point b = shape.get((i + 1) % shape.size());
            if (left(a, b, box.left(), box.top()) && left(a, b, box.right(), box.top())
                && left(a, b, box.left(), box.bottom()) && left(a, b, box.right(), box.bottom())) {
                return true;
            }
        }
        return false;
    }

    private static boolean left(Point a, Point b, double x, double y) {
        return (b.x() - a.x()) * (y - a.y()) - (b.y() - a.y()) * (x - a.x()) < 0;
    }

    private double cost(Callout.Placed candidate, double base, List<Callout.Placed> others, double limit) {
        Segment leader = candidate.leader();
        double cost = base + leader.from().distance(leader.to());
        if (cost >= limit || blocked(leader, others)) {
            return Double.MAX_VALUE;
        }
        cost += CROSSING_LINE * lines.stream().filter(leader::crosses).count();
        return cost + CROSSING_LEADER * others.stream().filter(o -> leader.crosses(o.leader())).count();
    }

    private boolean blocked(Segment leader, List<Callout.Placed> others) {
        return texts.stream().anyMatch(text -> text.grow(1).crossedBy(leader.from(), leader.to()))
            || others.stream().anyMatch(o -> o.box().grow(1).crossedBy(leader.from(), leader.to()));
    }
}
