package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Dash;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.TextBlock;
import nl.expliciet.generator.chart.draw.Type;

/**
 * Arrangements and how they hang together: at the left those that say so, at the right the others, a line for each relation
 * with its word. Others stand at the mean height of their lines, so that few lines cross.
 *
 * @param title the text alternative
 * @param ties in the order of the arrangements that say them
 * @param width in points
 */
public record RelationNet(String title, List<Tie> ties, double width) implements Chart {
    private static final double ROW = 13;
    private static final double GAP = 5;
    private static final double NAME = 0.3;
    private static final double WORD = 0.4;
    private static final double OTHER = 0.56;
    private static final Type SAYS = Type.bold(Type.CHART, Ink.INK);
    private static final Type NAMED = Type.regular(Type.CHART, Ink.INK);
    private static final Type KIND = Type.regular(Type.CHART, Ink.SECOND);

    /**
     * A relation.
     *
     * @param from the arrangement that says it
     * @param kind its word
     * @param dash how its line is drawn
     * @param to the other arrangement
     * @param dossier whether the other one has a dossier here: then it is bold
     */
    public record Tie(String from, String kind, Dash dash, String to, boolean dossier) {}

    /** Keeps its own list. */
    public RelationNet {
        ties = List.copyOf(ties);
    }

    @Override
    public Drawing drawing() {
        Sketch sketch = new Sketch();
        List<Double> heights = heights();
        Map<String, Double> others = others(heights);
        for (int i = 0; i < ties.size(); i++) {
            Tie tie = ties.get(i);
            double y = heights.get(i);
            if (i == 0 || !ties.get(i - 1).from().equals(tie.from())) {
                name(sketch, 0, y, tie.from(), SAYS, width * NAME - 8);
            }
            sketch.text(new Point(width * NAME, y + 2.6), tie.kind(), KIND, Anchor.START);
            double start = Math.max(width * WORD, width * NAME + KIND.width(tie.kind()) + 4);
            sketch.line(
                    new Point(start, y),
                    new Point(width * OTHER - 4, others.get(tie.to())),
                    new Stroke(Ink.SECOND, 0.9, tie.dash()));
        }
        others.forEach((other, y) -> name(sketch, width * OTHER, y, other, type(other), width * (1 - OTHER)));
        double bottom = sketch.marks().isEmpty() ? 0 : sketch.bottom();
        return sketch.drawing(width, bottom + 3, title);
    }

    private static void name(Sketch sketch, double x, double middle, String name, Type type, double room) {
        TextBlock block = TextBlock.wrap(name, type, room, 1);
        sketch.addAll(block.beside(new Point(x, middle), Anchor.START));
    }

    private Type type(String other) {
        boolean dossier = ties.stream().anyMatch(tie -> tie.to().equals(other) && tie.dossier());
        return dossier ? SAYS : NAMED;
    }

    /** The height of each line at the left: a row each, and room between arrangements. */
    private List<Double> heights() {
        List<Double> heights = new ArrayList<>();
        double y = ROW / 2;
        for (int i = 0; i < ties.size(); i++) {
            y += i == 0 ? 0 : ties.get(i).from().equals(ties.get(i - 1).from()) ? ROW : ROW + GAP;
            heights.add(y);
        }
        return heights;
    }

    /** The height of each other arrangement: the mean of its lines, a row or more below the one above. */
    private Map<String, Double> others(List<Double> heights) {
        Map<String, Double> mean = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < ties.size(); i++) {
            String other = ties.get(i).to();
            int before = lines.merge(other, 1, Integer::sum) - 1;
            mean.put(other, (mean.getOrDefault(other, 0.0) * before + heights.get(i)) / (before + 1));
        }
        List<String> order = mean.keySet().stream()
                .sorted(Comparator.comparing((String other) -> mean.get(other))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        double free = ROW / 2;
        for (String other : order) {
            mean.put(other, Math.max(free, mean.get(other)));
            free = mean.get(other) + ROW;
        }
        return mean;
    }
}
