package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.expliciet.generator.chart.CoverageBars;
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
        List<CoverageBars.Row> rows =
                scribe.insight().coverage().stream().map(this::row).toList();
        return Figure.full(new CoverageBars(scribe.say("checkvragen.alt", spoken()), rows, CoverageBars.WIDE));
    }

    private String spoken() {
        return scribe.insight().coverage().stream().map(this::heading).collect(Collectors.joining("; "));
    }

    private CoverageBars.Row row(Coverage list) {
        return new CoverageBars.Row(
                list.list().title(),
                list.leading() ? scribe.say("checkvragen.leidend") : "",
                list.states().stream().map(CoverageFigure::cell).toList(),
                answered(list),
                rest(list));
    }

    private static CoverageBars.Cell cell(State state) {
        return switch (state) {
            case ANSWERED -> CoverageBars.Cell.ANSWERED;
            case NOT_APPLICABLE -> CoverageBars.Cell.NOT_APPLICABLE;
            case OPEN -> CoverageBars.Cell.OPEN;
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
