package nl.expliciet.generator.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.expliciet.generator.chart.draw.Anchor;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;
import nl.expliciet.generator.chart.draw.Type;

/** Where a day stands in a {@link Calendar}, and the lines and names of months, quarters or years. */
record CalendarScale(Calendar.Period period, double left, double right) {

    private static final Type NAME = Type.regular(Type.CHART, Ink.SECOND);
    private static final Type YEARS = Type.bold(Type.CHART, Ink.INK);
    private static final int YEAR = 12;
    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120};

    double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(period.from(), day);
        double all = ChronoUnit.DAYS.between(period.from(), period.to());
        return left + (right - left) * Math.max(0, Math.min(1, days / all));
    }

    /** The height of the names above the grid. */
    double head() {
        return step() < YEAR ? 22 : 13;
    }

    /** Grid lines from top to bottom; above them the names of months with the year over the first of each, or years alone. */
    void draw(Sketch sketch, double top, double bottom) {
        int step = step();
        double free = left - 10;
        int year = 0;
        for (LocalDate month = firstTick(step); !month.isAfter(period.to()); month = month.plusMonths(step)) {
            double x = x(month);
            sketch.line(new Point(x, top), new Point(x, bottom), Stroke.of(Ink.GRID, 0.75));
            String name =
                    step < YEAR ? period.months().get(month.getMonthValue() - 1) : String.valueOf(month.getYear());
            boolean fits = x + 1 + NAME.width(name) <= right + 6;
            if (x > free && fits) {
                sketch.text(new Point(x + 1, top - 2), name, NAME, Anchor.START);
                free = x + NAME.width(name) + 4;
                if (step < YEAR && month.getYear() > year) {
                    year = month.getYear();
                    sketch.text(new Point(x + 1, top - 11), String.valueOf(year), YEARS, Anchor.START);
                }
            }
        }
    }

    /** Months as long as their names fit, then quarters, half years, years. */
    private int step() {
        double perMonth = (right - left) / Math.max(1, ChronoUnit.DAYS.between(period.from(), period.to()) / 30.4);
        for (int step : STEPS) {
            if (perMonth * step >= 27) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private LocalDate firstTick(int step) {
        LocalDate month = period.from().withDayOfMonth(1);
        int months = month.getYear() * 12 + month.getMonthValue() - 1;
        LocalDate tick = month.minusMonths(months % step);
        return tick.isBefore(period.from()) ? tick.plusMonths(step) : tick;
    }
}
