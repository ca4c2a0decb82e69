package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.chart.draw.Box;
import nl.expliciet.generator.chart.draw.Point;

/**
 * Finds places for callouts around a convex shape: never over other texts, with short leaders that cross as little as
 * possible. Each callout takes the cheapest place on a grid; in a second round each may move again, given the others.
 * Charts are drawn by the hundred, so the cheap questions are asked first and places that never can be are sorted out once.
 */
final class CalloutPlacer {

    private static final double STEP = 6;
    private static final double AIR = 4;
    private static final double CROSSING_LINE = 12;
    private static final double CROSSING_LEADER = 150;

    private final Box sheet;
    private final List<Point> shape;
    private final List<Box> texts;
    private final List<Segment> lines;

    /** A sheet, the shape to stay out of (clockwise), the texts to avoid and the lines that leaders had better not cross. */
    CalloutPlacer(Box sheet, List<Point> shape, List<Box> texts, List<Segment> lines) {
        this.sheet = sheet;
        this.shape = shape;
        this.texts = texts.stream().map(text -> text.grow(1)).toList();
        this.lines = lines;
    }

    /** A place for every callout, or nothing when they do not all fit. */
    Optional<List<Callout.Placed>> place(List<Callout> callouts) {
        List<List<Box>> rooms = callouts.stream().map(this::room).toList();
        List<Callout.Placed> placed = new ArrayList<>();
        for (int i = 0; i < callouts.size(); i++) {
            Optional<Callout.Placed> best = best(callouts.get(i), rooms.get(i), placed);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            placed.add(best.get());
        }
        for (int i = 0; i < callouts.size(); i++) {
            List<Callout.Placed> others = new ArrayList<>(placed);
            others.remove(i);
            placed.set(i, best(callouts.get(i), rooms.get(i), others).orElse(placed.get(i)));
        }
        return Optional.of(placed);
    }

    /** The places on the sheet outside the shape and clear of the texts. */
    private List<Box> room(Callout callout) {
        double width = callout.width();
        double height = callout.height();
        List<Box> room = new ArrayList<>();
        for (double y = sheet.top(); y + height <= sheet.bottom(); y += STEP) {
            for (double x = sheet.left(); x + width <= sheet.right(); x += STEP) {
                Box box = new Box(x, y, x + width, y + height);
                Box airy = box.grow(AIR);
                if (outside(airy) && !touchesAny(airy)) {
                    room.add(box);
                }
            }
        }
        return room;
    }

    private boolean touchesAny(Box box) {
        for (Box text : texts) {
            if (box.intersects(text)) {
                return true;
            }
        }
        return false;
    }

    private boolean outside(Box box) {
        for (int i = 0; i < shape.size(); i++) {
            Point a = shape.get(i);
            Point b = shape.get((i + 1) % shape.size());
            if (left(a, b, box.left(), box.top())
                    && left(a, b, box.right(), box.top())
                    && left(a, b, box.left(), box.bottom())
                    && left(a, b, box.right(), box.bottom())) {
                return true;
            }
        }
        return false;
    }

    private static boolean left(Point a, Point b, double x, double y) {
        return (b.x() - a.x()) * (y - a.y()) - (b.y() - a.y()) * (x - a.x()) < 0;
    }

    private Optional<Callout.Placed> best(Callout callout, List<Box> room, List<Callout.Placed> others) {
        Optional<Callout.Placed> best = Optional.empty();
        double cheapest = Double.MAX_VALUE;
        for (Box box : room) {
            for (Callout.Target target : callout.targets()) {
                double least = target.cost() + target.point().distance(box.nearest(target.point()));
                if (least < cheapest) {
                    Callout.Placed candidate = new Callout.Placed(callout, box, target.point());
                    double cost = least + trouble(candidate, others);
                    if (cost < cheapest) {
                        cheapest = cost;
                        best = Optional.of(candidate);
                    }
                }
            }
        }
        return best;
    }

    /** What a place costs beside its distance: lines and leaders crossed, and without bound what must not be. */
    private double trouble(Callout.Placed candidate, List<Callout.Placed> others) {
        Segment leader = candidate.leader();
        Box airy = candidate.box().grow(AIR);
        double cost = 0;
        for (Callout.Placed other : others) {
            if (airy.intersects(other.box())
                    || other.leader().crosses(candidate.box())
                    || leader.crosses(other.box().grow(1))) {
                return Double.MAX_VALUE;
            }
            cost += leader.crosses(other.leader()) ? CROSSING_LEADER : 0;
        }
        for (Box text : texts) {
            if (leader.crosses(text)) {
                return Double.MAX_VALUE;
            }
        }
        for (Segment line : lines) {
            cost += leader.crosses(line) ? CROSSING_LINE : 0;
        }
        return cost;
    }
}
