package nl.expliciet.generator.chart;

import java.util.List;
import nl.expliciet.generator.chart.draw.Anchor;
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
 * Amounts per year as bars that stand on the columns of the table below: that table has the same width, a first column of
 * {@code first} of it, and equal columns with figures set to the right.
 *
 * @param title the text alternative
 * @param caption what the bars count, left of them
 * @param years the columns
 * @param first the part of the width that the first column of the table takes
 * @param most the amount of the highest bar of all charts that share the scale, in whole euros
 */
public record MoneyYears(String title, String caption, List<Year> years, double first, long most) implements Chart {

    /** The width of the page in points. */
    public static final double WIDE = 470;

    private static final double HEIGHT = 40;
    private static final double HEAD = 12;
    private static final double BAR = 0.56;

    /**
     * One year's amount.
     *
     * @param value the amount in words, or the word for unknown
     * @param amount in whole euros; 0 draws no bar
     * @param emphasised whether the text speaks of this year
     */
    public record Year(String value, long amount, boolean emphasised) {}

    /** Keeps its own list. */
    public MoneyYears {
        years = List.copyOf(years);
    }

    @Override
    public Drawing drawing() {
        Sketch sketch = new Sketch();
        double ground = HEAD + HEIGHT;
        sketch.addAll(TextBlock.wrap(caption, Type.regular(Type.CHART, Ink.SECOND), WIDE * first - 8, 3)
                .above(new Point(0, ground - 3), Anchor.START));
        double column = WIDE * (1 - first) / Math.max(1, years.size());
        for (int i = 0; i < years.size(); i++) {
            Year year = years.get(i);
            double height = HEIGHT * Math.max(0, year.amount()) / Math.max(1, most);
            bar(sketch, year, new Point(WIDE * first + (i + 1) * column, ground - height), column, height);
        }
        sketch.line(new Point(0, ground), new Point(WIDE, ground), Stroke.of(Ink.INK, 0.75));
        return sketch.drawing(WIDE, ground + 0.5, title);
    }

    /** Too many columns leave no room for figures: then the table alone has them. */
    private void bar(Sketch sketch, Year year, Point topRight, double column, double height) {
        if (height > 0) {
            Paint paint = Paint.fill(year.emphasised() ? Ink.MONEY_1 : Ink.MONEY_4);
            sketch.add(new Rect(topRight.plus(-column * BAR, 0), column * BAR, height, paint));
        }
        Type type = year.emphasised()
                ? Type.bold(Type.CHART, Ink.INK)
                : Type.regular(Type.CHART, year.amount() > 0 ? Ink.INK : Ink.SECOND);
        if (fits(column)) {
            sketch.text(topRight.plus(0, -3), year.value(), type, Anchor.END);
        }
    }

    private boolean fits(double column) {
        return years.stream().allMatch(year -> Type.bold(Type.CHART, Ink.INK).width(year.value()) < column - 3);
    }
}
