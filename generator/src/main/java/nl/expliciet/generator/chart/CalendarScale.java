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

  private static final Type NAME = Type.regular(7.6, Ink.SECOND);
  private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120};

  double x(LocalDate day) {
    double days = ChronoUnit.DAYS.between(period.from(), day);
    double all = ChronoUnit.DAYS.between(period.from(), period.to());
    return left + (right - left) * Math.max(0, Math.min(1, days / all));
  }

  void draw(Sketch sketch, double top, double bottom) {
    int step = step();
    double free = left - 10;
    for (LocalDate month = firstTick(step); !month.isAfter(period.to()); month = month.plusMonths(step)) {
      double x = x(month);
      sketch.line(new Point(x, top), new Point(x, bottom), Stroke.of(Ink.GRID, 0.75));
      String name = name(month, step);
      boolean fits = x + 1 + NAME.width(name) <= right + 6;
      if (x > free && fits) {
        sketch.text(new Point(x + 1, top - 2), name, NAME, Anchor.START);
        free = x + NAME.width(name) + 4;
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

  private String name(LocalDate month, int step) {
    String year = String.valueOf(month.getYear());
    if (step >= 12) {
      return year;
    }
    boolean severalYears = period.from().getYear() != period.to().getYear();
    String name = period.months().get(month.getMonthValue() - 1);
    boolean newYear = month.getMonthValue() == 1;
    return severalYears && newYear ? year : name;
  }
}
