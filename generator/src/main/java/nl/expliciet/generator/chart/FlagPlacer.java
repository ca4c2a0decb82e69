package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Box;
import nl.expliciet.generator.chart.draw.Line;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;

/** Places names above points on a level line: as low as they can stand without touching what is taken, with a pole to their point. */
final class FlagPlacer {

    private static final double FIRST = 6;
    private static final double STEP = 3;
    private static final int MOST = 60;
    private static final double AIR = 2;

    private final double width;
    private final List<Box> taken;

    /** A sheet of the given width and the boxes in use, to which each placed name and its pole are added. */
    FlagPlacer(double width, List<Box> taken) {
        this.width = width;
        this.taken = taken;
    }

    /** The lowest free place for the names above their point. */
    Callout.Placed place(Callout names, Point foot) {
        double[] shifts = {0.5, 0.06, 0.94};
        for (int level = 0; level < MOST; level++) {
            for (double shift : shifts) {
                Box box = box(names, foot, shift, FIRST + level * STEP);
                if (free(box.grow(AIR)) && free(pole(box, foot))) {
                    return take(names, foot, box);
                }
            }
        }
        return take(names, foot, box(names, foot, 0.5, FIRST + MOST * STEP));
    }

    /** The names in their place, their pole and nothing else; the line of points lies at the given height. */
    static List<Mark> marks(Callout.Placed placed, double axis) {
        List<Mark> marks = new ArrayList<>();
        Box box = placed.box();
        Point foot = placed.target().plus(0, axis);
        if (placed.target().y() - box.bottom() > FIRST + 1) {
            Stroke stroke = Stroke.of(placed.callout().blocks().get(0).type().ink(), 0.6);
            marks.add(new Line(foot, new Point(foot.x(), box.bottom() + axis), stroke));
        }
        Point top = new Point((box.left() + box.right()) / 2, box.top() + axis);
        for (TextBlock block : placed.callout().blocks()) {
            marks.addAll(block.below(top, Anchor.MIDDLE));
            top = top.plus(0, block.height() + 1);
        }
        return marks;
    }

    private Callout.Placed take(Callout names, Point foot, Box box) {
        taken.add(box);
        taken.add(pole(box, foot));
        return new Callout.Placed(names, box, foot);
    }

    private Box box(Callout names, Point foot, double shift, double above) {
        double left = foot.x() - names.width() * shift;
        double fitting = Math.max(0, Math.min(width - names.width(), left));
        return names.boxAt(new Point(fitting, foot.y() - above - names.height()));
    }

    private static Box pole(Box box, Point foot) {
        return new Box(foot.x() - 1, box.bottom(), foot.x() + 1, foot.y());
    }

    private boolean free(Box box) {
        return taken.stream().noneMatch(box::intersects);
    }
}
