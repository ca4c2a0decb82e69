package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Circle;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/**
 * An own measurement of bottlenecks beside the national means, a panel for every group: hollow is national, filled is own.
 * Rows are sorted by how much higher the own score is in the last group measured; a row or group that was not measured is
 * not drawn.
 *
 * @param title the text alternative
 * @param national the word for the national mean
 * @param own the word for the own measurement
 * @param groups the groups, one a panel
 * @param rows the statements, each with a measure for every group
 * @param width the width in points
 */
public record Bottlenecks(String title, String national, String own, List<Group> groups, List<Row> rows, double width)
        implements Chart {

    /** The width of the page in points. */
    public static final double WIDE = 470;
    /** Beside another chart. */
    public static final double HALF = 300;

    static final Type NATIONAL = Type.regular(Type.CHART, Ink.SECOND);
    static final Type OWN = Type.bold(Type.CHART, Ink.ACCENT);
    private static final Type LABEL = Type.regular(Type.CHART, Ink.INK);
    private static final double ONE_LINE = 14;
    private static final double TWO_LINES = 20;
    static final double HEAD = 29;

    /** A group that answered: its name and how many answered, in words. */
    public record Group(String label, String count) {}

    /** A statement with a measure for every group, in the order of the groups. */
    public record Row(String label, List<Measure> measures) {

        /** Keeps its own list. */
        public Row {
            measures = List.copyOf(measures);
        }
    }

    /** A national mean and the own score, both 1 to 5; own 0 is not measured. */
    public record Measure(double national, double own) {

        boolean measured() {
            return own > 0;
        }

        double higher() {
            return own - national;
        }
    }

    /** Keeps its own lists: the rows that were measured, sorted. */
    public Bottlenecks {
        groups = List.copyOf(groups);
        rows = rows.stream()
                .filter(row -> row.measures().stream().anyMatch(Measure::measured))
                .sorted(Comparator.comparingDouble(Bottlenecks::difference).reversed())
                .toList();
    }

    @Override
    public Drawing drawing() {
        Sketch sketch = new Sketch();
        double labels = labelWidth();
        double room = (width - labels - 4) / Math.max(1, drawnGroups().length);
        boolean wordsAtDots = wordsWidth() + 2 <= room;
        List<Double> middles = middles(labels);
        double bottom =
                HEAD + rows.stream().mapToDouble(row -> height(row, labels)).sum();
        int number = 0;
        for (int group : drawnGroups()) {
            double left = labels + 4 + number * room;
            new BottleneckPanel(this, group, left, room, middles, bottom).draw(sketch, wordsAtDots);
            number++;
        }
        labels(sketch, labels, middles);
        if (!wordsAtDots) {
            key(sketch);
        }
        return sketch.drawing(width, bottom + 16, title);
    }

    private void labels(Sketch sketch, double room, List<Double> middles) {
        for (int i = 0; i < rows.size(); i++) {
            TextBlock label = TextBlock.wrap(rows.get(i).label(), LABEL, room - 2, 2);
            sketch.addAll(label.beside(new Point(0, middles.get(i)), Anchor.START));
        }
    }

    private void key(Sketch sketch) {
        double y = HEAD - 8;
        sketch.add(new Circle(new Point(3, y), 2.7, Paint.hollow(Ink.SECOND, 1)));
        sketch.text(new Point(9, y + 2.5), national, NATIONAL, Anchor.START);
        double second = 9 + NATIONAL.width(national) + 10;
        sketch.add(new Circle(new Point(second, y), 2.7, Paint.fill(Ink.ACCENT)));
        sketch.text(new Point(second + 6, y + 2.5), own, OWN, Anchor.START);
    }

    /** How far down the middle of each row is. */
    private List<Double> middles(double labels) {
        List<Double> middles = new ArrayList<>();
        double top = HEAD;
        for (Row row : rows) {
            double height = height(row, labels);
            middles.add(top + height / 2);
            top += height;
        }
        return middles;
    }

    private static double height(Row row, double labels) {
        return LABEL.width(row.label()) > labels - 2 ? TWO_LINES : ONE_LINE;
    }

    private double wordsWidth() {
        return NATIONAL.width(national) + OWN.width(own) + 6;
    }

    /** The range of all scores drawn, at least 2 to 4, in whole scores. */
    int[] range() {
        double low = 2;
        double high = 4;
        for (Row row : rows) {
            for (Measure measure : row.measures()) {
                if (measure.measured()) {
                    low = Math.min(low, Math.min(measure.own(), measure.national()));
                    high = Math.max(high, Math.max(measure.own(), measure.national()));
                }
            }
        }
        return new int[] {(int) Math.floor(low), (int) Math.ceil(high)};
    }

    private int[] drawnGroups() {
        return IntStream.range(0, groups.size())
                .filter(group ->
                        rows.stream().anyMatch(row -> row.measures().get(group).measured()))
                .toArray();
    }

    private double labelWidth() {
        double widest =
                rows.stream().mapToDouble(row -> LABEL.width(row.label())).max().orElse(0);
        return Math.max(Math.min(widest + 3, width * 0.5), wordsWidth() + 22);
    }

    private static double difference(Row row) {
        double difference = 0;
        for (Measure measure : row.measures()) {
            difference = measure.measured() ? measure.higher() : difference;
        }
        return difference;
    }
}
