package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Box;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/**
 * Where parties stand on one question from 1 to 5, and how far apart; more than three parties each get a row.
 *
 * @param title the text alternative
 * @param low what 1 means
 * @param high what 5 means
 * @param difference the distance between the outermost positions, in words
 * @param positions the parties with their score; those without a score are left out
 */
public record GapLine(String title, String low, String high, String difference, List<Position> positions)
        implements Chart {

    private static final double WIDTH = 236;
    private static final double LEFT = 24;
    private static final double STEP = 47;
    private static final double MOST = 1.6;
    private static final double NAME = 110;
    private static final Type WORDS = Type.regular(Type.CHART, Ink.SECOND);

    /**
     * One party's position.
     *
     * @param label its name, beside which its score stands
     * @param party its index among the parties of the dossier
     * @param score its score
     */
    public record Position(String label, int party, Score score) {

        private TextBlock flag() {
            Type type = Type.bold(Type.CHART, PartyStyle.of(party).ink());
            return TextBlock.wrap(label + "\u00a0" + score.value(), type, NAME, 2);
        }
    }

    /** Keeps its own list, without unknown scores. */
    public GapLine {
        positions =
                positions.stream().filter(position -> position.score().known()).toList();
    }

    @Override
    public Drawing drawing() {
        return flagsFit() ? flags() : new GapRows(this).drawing();
    }

    private boolean flagsFit() {
        List<TextBlock> flags = positions.stream().map(Position::flag).toList();
        boolean whole = flags.stream().noneMatch(TextBlock::isCut);
        boolean narrow = flags.stream().allMatch(flag -> flag.lines().size() == 1 && flag.width() < MOST * STEP);
        return whole && positions.size() < 3 || narrow && positions.size() == 3;
    }

    private Drawing flags() {
        List<Callout.Placed> names = new ArrayList<>();
        List<Box> taken = new ArrayList<>();
        differenceLabel(0).forEach(label -> taken.add(label.bounds()));
        groups().forEach((score, group) ->
                names.add(new FlagPlacer(WIDTH, taken).place(callout(group), new Point(x(score), -4))));
        double top = names.stream().mapToDouble(name -> name.box().top()).min().orElse(-12);
        return draw(names, 2 - Math.min(top, -14));
    }

    private Drawing draw(List<Callout.Placed> names, double axis) {
        Sketch sketch = new Sketch();
        scale(sketch, axis);
        sketch.addAll(differenceLabel(axis));
        names.forEach(name -> sketch.addAll(FlagPlacer.marks(name, axis)));
        groups().forEach((score, group) -> markers(sketch, group, new Point(x(score), axis)));
        return sketch.drawing(WIDTH, sketch.bottom() + 2, title);
    }

    private void scale(Sketch sketch, double axis) {
        sketch.line(new Point(x(1), axis), new Point(x(Score.MAX), axis), Stroke.of(Ink.SECOND, 0.8));
        for (int score = 1; score <= Score.MAX; score++) {
            sketch.line(new Point(x(score), axis - 3), new Point(x(score), axis + 3), Stroke.of(Ink.SECOND, 0.8));
            sketch.text(new Point(x(score), axis + 13), String.valueOf(score), WORDS, Anchor.MIDDLE);
        }
        ends(sketch, x(1) - 20, WIDTH, axis + 17);
        if (!positions.isEmpty()) {
            sketch.line(new Point(x(lowest()), axis), new Point(x(highest()), axis), Stroke.of(Ink.INK, 2.6));
        }
    }

    /** What 1 and 5 mean, side by side below the numbers between the given edges. */
    void ends(Sketch sketch, double left, double right, double top) {
        double room = (right - left) / 2 - 4;
        sketch.addAll(TextBlock.wrap(low, WORDS, room, 4).below(new Point(left, top), Anchor.START));
        sketch.addAll(TextBlock.wrap(high, WORDS, room, 4).below(new Point(right, top), Anchor.END));
    }

    private List<Label> differenceLabel(double axis) {
        if (difference.isEmpty() || positions.isEmpty() || lowest() == highest()) {
            return List.of();
        }
        Point middle = new Point((x(lowest()) + x(highest())) / 2, axis - 5);
        return List.of(Label.of(middle, difference, Type.regular(Type.CHART, Ink.INK), Anchor.MIDDLE));
    }

    private static void markers(Sketch sketch, List<Position> group, Point at) {
        for (int i = 0; i < group.size(); i++) {
            PartyStyle style = PartyStyle.of(group.get(i).party());
            double radius = 4 + 2 * Math.min(3, group.size() - 1 - i);
            sketch.add(style.marker().at(at, radius, Paint.hollow(style.ink(), 1.2)));
        }
    }

    private static Callout callout(List<Position> group) {
        return new Callout(group.stream().map(Position::flag).toList(), List.of());
    }

    private Map<Integer, List<Position>> groups() {
        Map<Integer, List<Position>> groups = new TreeMap<>();
        positions.forEach(p -> groups.computeIfAbsent(p.score().value(), score -> new ArrayList<>())
                .add(p));
        return groups;
    }

    private int lowest() {
        return positions.stream()
                .mapToInt(position -> position.score().value())
                .min()
                .orElse(1);
    }

    private int highest() {
        return positions.stream()
                .mapToInt(position -> position.score().value())
                .max()
                .orElse(1);
    }

    private static double x(int score) {
        return LEFT + (score - 1) * STEP;
    }
}
