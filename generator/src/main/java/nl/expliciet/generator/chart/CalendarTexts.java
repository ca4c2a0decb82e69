package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.draw.Box;

/**
 * Gives the texts of one line their places. A text begins at its event and reads to the right where there is room, else it
 * ends there, that of a term at its last day. The latest that read to the right go first, then from the earliest those that read to the left: so each can
 * fly like a flag from its pole over those already placed.
 */
final class CalendarTexts {

  private static final double AWAY = 6.2;
  private static final double STEP = 9.2;
  private static final double AIR = 2;
  private static final int MOST = 40;
  private static final double WIDEST = 0.62;

  private final CalendarScale scale;
  private final double sheet;
  private final List<CalendarText> placed = new ArrayList<>();

  CalendarTexts(CalendarScale scale, double sheet) {
    this.scale = scale;
    this.sheet = sheet;
  }

  /** Places the texts of the events, which come sorted by date. */
  List<CalendarText> place(List<Calendar.Event> events) {
    List<Calendar.Event> toLeft = new ArrayList<>();
    for (int i = events.size() - 1; i >= 0; i--) {
      Calendar.Event event = events.get(i);
      if (x(event) + 3 + width(event) <= sheet) {
        placed.add(best(event, true));
      } else {
        toLeft.add(0, event);
      }
    }
    toLeft.forEach(event -> placed.add(best(event, false)));
    return List.copyOf(placed);
  }

  private CalendarText best(Calendar.Event event, boolean toRight) {
    return candidates(event, toRight).filter(this::free).findFirst()
      .orElseGet(() -> candidates(event, toRight).filter(this::boxFree).findFirst()
        .orElse(flag(event, toRight, MOST, 1)));
  }

  private Stream<CalendarText> candidates(Calendar.Event event, boolean toRight) {
    List<CalendarText> candidates = new ArrayList<>();
    for (int level = 0; level < MOST; level++) {
      candidates.add(flag(event, toRight, level, -1));
      candidates.add(flag(event, toRight, level, 1));
    }
    return candidates.stream();
  }

  /** The text at a level above (-1) or below (1) the line; at the first level it needs no pole. */
  private CalendarText flag(Calendar.Event event, boolean toRight, int level, int side) {
    double x = toRight ? x(event) : scale.x(event.to());
    double indent = level == 0 ? -3.3 : 2;
    double width = width(event);
    double left = Math.max(1, toRight ? x + indent : x - indent - width);
    double near = AWAY + level * STEP;
    double height = CalendarText.TEXT.ascent() + CalendarText.TEXT.descent();
    double top = side < 0 ? -near - height : near;
    return new CalendarText(event, x, new Box(left, top, left + width, top + height), level > 0);
  }

  private boolean free(CalendarText text) {
    return boxFree(text) && placed.stream().noneMatch(other -> text.poleBox().intersects(other.box().grow(1)));
  }

  private boolean boxFree(CalendarText text) {
    Box airy = new Box(text.box().left() - AIR, text.box().top(), text.box().right() + AIR, text.box().bottom());
    return placed.stream().noneMatch(other -> airy.intersects(other.box()) || airy.intersects(other.poleBox()));
  }

  private double width(Calendar.Event event) {
    return CalendarText.width(event, (sheet - scale.left()) * WIDEST);
  }

  private double x(Calendar.Event event) {
    return scale.x(event.from());
  }
}
