package nl.expliciet.generator.view.dossier;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.expliciet.generator.chart.IndicatorLine;
import nl.expliciet.generator.model.Indicator;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.Beside;
import nl.expliciet.generator.view.block.Block.Paragraph;
import nl.expliciet.generator.view.block.Block.Stack;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Figure;

/** What is measured, and how it went: a table of all indicators, and a line with its numbers for each that was measured. */
final class IndicatorBlocks {
    private final Scribe scribe;

    IndicatorBlocks(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> blocks() {
        List<Indicator> indicators = scribe.dossier().indicators();
        if (indicators.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(SubHeading.wide(scribe.say("indicatoren.kop"), "indicatoren"));
        blocks.add(table(indicators));
        List<Block> measured = indicators.stream()
                .filter(one -> !one.measurements().isEmpty())
                .map(this::measured)
                .toList();
        for (int i = 0; i + 1 < measured.size(); i += 2) {
            blocks.add(new Beside("halves", measured.get(i), measured.get(i + 1)));
        }
        if (measured.size() % 2 == 1) {
            blocks.add(measured.get(measured.size() - 1));
        }
        return blocks;
    }

    private DataTable table(List<Indicator> indicators) {
        return scribe.table("indicatoren.kop", indicators)
                .column("indicatoren.naam", 29, this::name)
                .column("indicatoren.eenheid", 8, one -> scribe.stated(one.unit(), Html::text))
                .column("indicatoren.richting", 9, one -> scribe.statedLabel(one.trend()))
                .figures("indicatoren.nulmeting", 9, one -> number(one.baseline()))
                .figures("indicatoren.streefwaarde", 11, one -> number(one.target()))
                .column("indicatoren.frequentie", 9, one -> scribe.stated(one.frequency(), this::interval))
                .column("indicatoren.verzamelaar", 14, one -> collector(one))
                .column("bron", 11, one -> scribe.sources(one.sources()))
                .known();
    }

    private Html name(Indicator one) {
        Html explanation = scribe.statedText(one.explanation());
        return explanation.isEmpty()
                ? Html.text(one.name())
                : Html.text(one.name()).plus(Html.tag("div.second", explanation));
    }

    private Html collector(Indicator one) {
        return scribe.stated(one.collector(), who -> Html.text(scribe.partyOrText(who)));
    }

    private Html number(Stated<BigDecimal> value) {
        return scribe.stated(value, known -> Html.text(scribe.formats().number(known)));
    }

    private Html interval(Period period) {
        return Html.text(scribe.formats().interval(period));
    }

    private Block measured(Indicator one) {
        Block name = new Paragraph(ParagraphNumber.NONE, Html.text(one.name()), "message");
        DataTable numbers = measurements(one);
        return one.known().isEmpty()
                ? Stack.of(name, numbers)
                : Stack.of(name, new Figure(line(one), unit(one)), numbers);
    }

    private String unit(Indicator one) {
        return one.unit()
                .value()
                .map(unit -> scribe.say("indicatoren.in", unit))
                .orElse("");
    }

    private DataTable measurements(Indicator one) {
        boolean drawn = one.known().equals(one.measurements())
                && one.measurements().stream()
                        .allMatch(measured -> measured.sources().isEmpty());
        return scribe.table("indicatoren.metingen", one.measurements())
                .styled(drawn ? "spoken" : "")
                .column("indicatoren.datum", 40, measured -> scribe.statedDate(measured.date()))
                .figures("indicatoren.waarde", 30, measured -> number(measured.value()))
                .column("bron", 30, measured -> scribe.sources(measured.sources()))
                .known();
    }

    private IndicatorLine line(Indicator one) {
        List<IndicatorLine.Dot> dots = one.known().stream().map(this::dot).toList();
        List<IndicatorLine.Level> levels = new ArrayList<>();
        one.baseline().value().ifPresent(value -> levels.add(level("indicatoren.nul", value, false)));
        one.target().value().ifPresent(value -> levels.add(level("indicatoren.streef", value, true)));
        String spoken =
                dots.stream().map(dot -> dot.date() + ": " + dot.label()).collect(Collectors.joining("; "));
        return new IndicatorLine(scribe.say("indicatoren.alt", one.name(), spoken), dots, levels);
    }

    private IndicatorLine.Dot dot(Indicator.Measurement one) {
        PartialDate date = one.date().value().orElseThrow();
        BigDecimal value = one.value().value().orElseThrow();
        return new IndicatorLine.Dot(
                date.last().toEpochDay(), value.doubleValue(), scribe.formats().number(value), scribe.date(date));
    }

    private IndicatorLine.Level level(String key, BigDecimal value, boolean target) {
        String label = scribe.say(key, scribe.formats().number(value));
        return new IndicatorLine.Level(value.doubleValue(), label, target);
    }
}
