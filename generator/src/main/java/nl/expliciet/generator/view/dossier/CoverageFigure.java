package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.insight.Coverage.State;
import nl.expliciet.generator.view.block.Figure;

/** The bars of answered check questions, with their words. */
final class CoverageFigure {
  private final Scribe scribe;

  CoverageFigure(Scribe scribe) {
    this.scribe = scribe;
  }

  Figure figure() {
    List<nl.expliciet.generator.chart.Coverage.Row> rows =
        scribe.insight().coverage().stream().map(this::row).toList();
    return Figure.full(
        new nl.expliciet.generator.chart.Coverage(
                scribe.say("checkvragen.alt"), rows, nl.expliciet.generator.chart.Coverage.WIDE)
            .svg());
  }

  private nl.expliciet.generator.chart.Coverage.Row row(Coverage list) {
    return new nl.expliciet.generator.chart.Coverage.Row(
        list.list().title(),
        list.leading() ? scribe.say("checkvragen.leidend") : "",
        list.states().stream().map(CoverageFigure::cell).toList(),
        answered(list),
        rest(list));
  }

  private static nl.expliciet.generator.chart.Coverage.Cell cell(State state) {
    return switch (state) {
      case ANSWERED -> nl.expliciet.generator.chart.Coverage.Cell.ANSWERED;
      case NOT_APPLICABLE -> nl.expliciet.generator.chart.Coverage.Cell.NOT_APPLICABLE;
      case OPEN -> nl.expliciet.generator.chart.Coverage.Cell.OPEN;
    };
  }

  private String answered(Coverage list) {
    return scribe.say("checkvragen.beantwoord", list.count(State.ANSWERED), list.total());
  }

  private String rest(Coverage list) {
    List<String> parts = new ArrayList<>();
    if (list.count(State.OPEN) > 0) {
      parts.add(scribe.say("checkvragen.badge", list.count(State.OPEN)));
    }
    if (list.count(State.NOT_APPLICABLE) > 0) {
      parts.add(scribe.say("checkvragen.nvt.aantal", list.count(State.NOT_APPLICABLE)));
    }
    return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
  }

  /** The heading of a list: its name, whether it leads, and how far it is answered. */
  String heading(Coverage list) {
    String name = list.list().title();
    String leading = list.leading() ? name + ", " + scribe.say("checkvragen.leidend") : name;
    return leading + ": " + answered(list);
  }
}
