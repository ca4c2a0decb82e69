package nl.expliciet.generator.chart;

import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Box;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/** The ground of a {@link ScorePath}: five by five scores, the middle a little heavier, the meaning of the ends at the edge. */
record ScoreField(double left, double top) {

    private static final double SIDE = 88;
    private static final double RIGHT = 46;
    private static final Type NUMBER = Type.regular(Type.CHART, Ink.SECOND);
    private static final Type WORD = Type.regular(Type.CHART, Ink.INK);

    static ScoreField of(ScorePath.Ends across, ScorePath.Ends up) {
        boolean words = !up.low().isEmpty() || !up.high().isEmpty();
        return new ScoreField(words ? 38 : 14, 8);
    }

    double width() {
        return left + SIDE + RIGHT;
    }

    /** Where names may stand: the field and the space right of it. */
    Box room() {
        return new Box(left + 1, 1, width(), top + SIDE - 1);
    }

    Point at(ScorePath.Stop stop) {
        return at(stop.across().value(), stop.up().value());
    }

    Point at(int across, int up) {
        return new Point(left + (across - 1) * SIDE / 4, top + SIDE - (up - 1) * SIDE / 4);
    }

    void draw(Sketch sketch, ScorePath.Ends across, ScorePath.Ends up) {
        for (int score = 1; score <= Score.MAX; score++) {
            Stroke stroke = score == 3 ? Stroke.of(Ink.SECOND, 0.75) : Stroke.of(Ink.GRID, 0.75);
            sketch.line(at(score, 1), at(score, Score.MAX), stroke);
            sketch.line(at(1, score), at(Score.MAX, score), stroke);
        }
        for (int score = 1; score <= Score.MAX; score++) {
            sketch.text(at(score, 1).plus(0, 13), String.valueOf(score), NUMBER, Anchor.MIDDLE);
            sketch.text(at(1, score).plus(-7, 2.7), String.valueOf(score), NUMBER, Anchor.END);
        }
        below(sketch, across.low(), Anchor.START);
        below(sketch, across.high(), Anchor.END);
        beside(sketch, up.low(), Anchor.START);
        beside(sketch, up.high(), Anchor.END);
    }

    private void below(Sketch sketch, String word, Anchor anchor) {
        TextBlock block = TextBlock.wrap(word, WORD, SIDE / 2 - 2, 2);
        Point corner = at(anchor == Anchor.START ? 1 : Score.MAX, 1);
        sketch.addAll(block.below(corner.plus(0, 16), anchor));
    }

    private void beside(Sketch sketch, String word, Anchor anchor) {
        TextBlock block = TextBlock.wrap(word, WORD, SIDE / 2 - 2, 2);
        double y = at(1, anchor == Anchor.START ? 1 : Score.MAX).y();
        double x = left - 18 - (block.lines().size() - 1) * WORD.lineHeight();
        for (String line : block.lines()) {
            sketch.add(Label.upwards(new Point(x, y), line, WORD, anchor));
            x += WORD.lineHeight();
        }
    }
}
