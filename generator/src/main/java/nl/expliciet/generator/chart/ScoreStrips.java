package nl.expliciet.generator.chart;

import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.chart.ProfileLine.Kind;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Dash;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Rect;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/**
 * Who stands where: a strip a question from 1 to 5, with a name at every score that someone gave. The ideal type is a dashed
 * field, so that nobody takes it for a position; a gap is a thick bar below the names between which it lies.
 *
 * @param title the text alternative
 * @param questions the names of the strips
 * @param lines the profiles, each with a score for every question; an unknown score has no place on its strip
 * @param gaps what lies too far apart
 */
public record ScoreStrips(String title, List<String> questions, List<ProfileLine> lines, List<Gap> gaps)
        implements Chart {
    private static final double WIDTH = 470;
    private static final double NAMES = 92;
    private static final double COLUMN = (WIDTH - NAMES) / Score.MAX;
    private static final double PAD = 4;
    private static final double MARKER = 2.7;
    private static final double TEXT = 11;
    private static final double LEAST = 22;
    private static final Type HEAD = Type.regular(Type.CHART, Ink.SECOND);
    private static final Type NAME = Type.regular(Type.CHART, Ink.INK);

    /**
     * Scores too far apart.
     *
     * @param question the index of the strip
     * @param low the lowest score
     * @param high the highest score
     * @param open whether no agreement covers it
     * @param words how far, and what was agreed about it
     */
    public record Gap(int question, int low, int high, boolean open, String words) {}

    /** Keeps its own lists; the ideal type stands above what was agreed, then readings, then positions. */
    public ScoreStrips {
        questions = List.copyOf(questions);
        gaps = List.copyOf(gaps);
        lines = lines.stream()
                .sorted(Comparator.comparingInt(ScoreStrips::rank))
                .toList();
        int count = questions.size();
        if (lines.stream().anyMatch(line -> line.scores().size() != count)) {
            throw new IllegalArgumentException("every line has a score for each of the " + count + " strips");
        }
    }

    private static int rank(ProfileLine line) {
        return List.of(Kind.IDEAL, Kind.AGREED, Kind.OBSERVED, Kind.POSITION).indexOf(line.kind());
    }

    @Override
    public Drawing drawing() {
        Sketch sketch = new Sketch();
        double y = HEAD.lineHeight() + 2;
        for (int score = 1; score <= Score.MAX; score++) {
            sketch.text(new Point(left(score) + PAD, y - 4), String.valueOf(score), HEAD, Anchor.START);
        }
        sketch.line(new Point(0, y), new Point(WIDTH, y), Stroke.of(Ink.INK, 0.75));
        for (int question = 0; question < questions.size(); question++) {
            y = strip(sketch, question, y);
            sketch.line(new Point(0, y), new Point(WIDTH, y), Stroke.of(Ink.RULE, 0.5));
        }
        return sketch.drawing(WIDTH, y + 1, title);
    }

    private double strip(Sketch sketch, int question, double top) {
        TextBlock name = TextBlock.wrap(questions.get(question), NAME, NAMES - 8, 3);
        Sketch names = new Sketch().addAll(name.below(new Point(0, top + PAD), Anchor.START));
        double bottom = Math.max(top + LEAST, top + name.height() + 2 * PAD);
        for (int score = 1; score <= Score.MAX; score++) {
            bottom = Math.max(bottom, names(names, question, score, top + PAD));
        }
        ideal(sketch, question, top, bottom);
        sketch.addAll(names.marks());
        for (Gap gap : gaps) {
            if (gap.question() == question) {
                bottom = bar(sketch, gap, bottom);
            }
        }
        return bottom;
    }

    /** Draws who gave this score below each other, short names on one line, and gives where the next name would stand. */
    private double names(Sketch sketch, int question, int score, double top) {
        double right = left(score + 1) - 1;
        double x = left(score);
        double y = top;
        double next = top;
        for (ProfileLine line : at(question, score)) {
            LineStyle style = LineStyle.of(line, agreed(), Type.CHART);
            double indent = line.kind() == Kind.IDEAL ? PAD : TEXT;
            TextBlock label = TextBlock.wrap(line.label(), type(line, style), right - left(score) - indent, 3);
            if (label.lines().size() > 1 || x + indent + label.width() > right) {
                x = left(score);
                y = next;
            }
            name(sketch, line, style, label, new Point(x, y));
            boolean alone = label.lines().size() > 1 || line.kind() == Kind.IDEAL;
            x = alone ? right : x + indent + label.width() + 2;
            next = Math.max(next, y + label.height() + 2);
        }
        return next + PAD - 2;
    }

    private static Type type(ProfileLine line, LineStyle style) {
        return new Type(Type.CHART, line.kind() == Kind.AGREED, style.type().ink());
    }

    private static void name(Sketch sketch, ProfileLine line, LineStyle style, TextBlock label, Point corner) {
        boolean marked = line.kind() != Kind.IDEAL;
        sketch.addAll(label.below(corner.plus(marked ? TEXT : PAD, 0), Anchor.START));
        if (marked) {
            Point middle = corner.plus(PAD + MARKER, type(line, style).ascent() - MARKER);
            sketch.add(style.marker().at(middle, MARKER, style.markerPaint()));
        }
    }

    private List<ProfileLine> at(int question, int score) {
        return lines.stream()
                .filter(line -> line.scores().get(question).value() == score)
                .toList();
    }

    private void ideal(Sketch sketch, int question, double top, double bottom) {
        Paint field = new Paint(Ink.NONE, new Stroke(Ink.SECOND, 0.8, Dash.DASHED));
        for (ProfileLine line : lines) {
            Score score = line.scores().get(question);
            if (line.kind() == Kind.IDEAL && score.known()) {
                Point corner = new Point(left(score.value()) + 0.5, top + 1.5);
                sketch.add(new Rect(corner, COLUMN - 2, bottom - top - 3, field));
            }
        }
    }

    private static double bar(Sketch sketch, Gap gap, double top) {
        Ink ink = gap.open() ? Ink.ATTENTION : Ink.SECOND;
        double y = top + 1;
        double from = left(gap.low()) + PAD;
        double to = left(gap.high() + 1) - PAD;
        sketch.line(new Point(from, y), new Point(to, y), Stroke.of(ink, 2.6));
        TextBlock words = TextBlock.wrap(gap.words(), new Type(Type.CHART, gap.open(), ink), to - from, 2);
        sketch.addAll(words.below(new Point(from, y + 3), Anchor.START));
        return y + 3 + words.height() + PAD;
    }

    private boolean agreed() {
        return lines.stream().anyMatch(line -> line.kind() == Kind.AGREED);
    }

    private static double left(int score) {
        return NAMES + (score - 1) * COLUMN;
    }
}
