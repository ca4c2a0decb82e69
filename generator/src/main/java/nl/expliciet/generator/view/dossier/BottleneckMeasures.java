package nl.expliciet.generator.view.dossier;

import static nl.expliciet.generator.view.block.DataTable.Style.FIGURE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.chart.Bottlenecks;
import nl.expliciet.generator.knowledge.NationalSurvey;
import nl.expliciet.generator.knowledge.NationalSurvey.Bottleneck;
import nl.expliciet.generator.model.BottleneckSurvey;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Figure;
import nl.expliciet.generator.view.block.Table;
import nl.expliciet.generator.view.voice.ModelPlaces;

/** A team's own measurement of the bottlenecks beside the national means. */
final class BottleneckMeasures {
    /** More rows than this leave no room on the page; the table has them all. */
    private static final int SHOWN = 8;

    private final Scribe scribe;
    private final BottleneckSurvey own;
    private final NationalSurvey national;

    BottleneckMeasures(Scribe scribe, EvaluationChapter evaluation) {
        this.scribe = scribe;
        this.own = evaluation.bottlenecks();
        this.national = scribe.context().knowledge().survey();
    }

    List<Block> blocks() {
        if (own.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(SubHeading.wide(scribe.say("knelpunten"), ""));
        sentence().ifPresent(words -> blocks.add(scribe.lead(words)));
        blocks.add(figure());
        blocks.add(scribe.legend(Html.text(scribe.say("knelpunten.bron", month(), respondents(), origin()))));
        blocks.add(table());
        return blocks;
    }

    private String origin() {
        return ModelPlaces.sources(
                national.bottlenecks().stream().map(Bottleneck::source).toList(),
                scribe.context().knowledge());
    }

    private String month() {
        LocalDate first = LocalDate.parse(national.month() + "-01");
        return scribe.formats().month(first) + " " + first.getYear();
    }

    private String respondents() {
        return scribe.formats().amount(BigInteger.valueOf(national.respondents()));
    }

    /** The statement that lies highest above the national mean in both groups, or in the only one that was measured. */
    private Optional<String> sentence() {
        Comparator<Bottleneck> byDifference = Comparator.comparing(this::least);
        return national.bottlenecks().stream()
                .filter(this::measured)
                .max(byDifference)
                .filter(most -> least(most).signum() > 0)
                .map(most ->
                        scribe.say(both(most) ? "knelpunten.beide" : "knelpunten.een", Formats.small(most.text())));
    }

    private boolean measured(Bottleneck bottleneck) {
        return own.state().containsKey(bottleneck.rank()) || own.decentral().containsKey(bottleneck.rank());
    }

    private boolean both(Bottleneck bottleneck) {
        return own.state().containsKey(bottleneck.rank()) && own.decentral().containsKey(bottleneck.rank());
    }

    private BigDecimal least(Bottleneck bottleneck) {
        Optional<BigDecimal> state = difference(own.state(), bottleneck, bottleneck.centralMean());
        Optional<BigDecimal> decentral = difference(own.decentral(), bottleneck, bottleneck.decentralMean());
        return state.isPresent() && decentral.isPresent()
                ? state.get().min(decentral.get())
                : state.or(() -> decentral).orElseThrow();
    }

    /** The largest distance to the national mean in either group. */
    private BigDecimal largest(Bottleneck bottleneck) {
        BigDecimal state = difference(own.state(), bottleneck, bottleneck.centralMean())
                .orElse(BigDecimal.ZERO)
                .abs();
        BigDecimal decentral = difference(own.decentral(), bottleneck, bottleneck.decentralMean())
                .orElse(BigDecimal.ZERO)
                .abs();
        return state.max(decentral);
    }

    private static Optional<BigDecimal> difference(
            Map<Integer, BigDecimal> means, Bottleneck bottleneck, BigDecimal nationalMean) {
        return Optional.ofNullable(means.get(bottleneck.rank())).map(mean -> mean.subtract(nationalMean));
    }

    private Figure figure() {
        List<Bottlenecks.Group> groups = List.of(
                new Bottlenecks.Group(
                        scribe.say("knelpunten.rijk"), count(own.respondents().state())),
                new Bottlenecks.Group(
                        scribe.say("knelpunten.decentraal"),
                        count(own.respondents().decentral())));
        List<Bottlenecks.Row> rows = national.bottlenecks().stream()
                .filter(this::measured)
                .sorted(Comparator.comparing(this::largest).reversed())
                .limit(SHOWN)
                .map(this::row)
                .toList();
        return Figure.full(new Bottlenecks(
                scribe.say("knelpunten.alt"),
                scribe.say("knelpunten.landelijk"),
                scribe.say("knelpunten.eigen"),
                groups,
                rows,
                Bottlenecks.WIDE));
    }

    private Bottlenecks.Row row(Bottleneck bottleneck) {
        return new Bottlenecks.Row(
                bottleneck.text(),
                List.of(
                        measure(bottleneck.centralMean(), own.state(), bottleneck),
                        measure(bottleneck.decentralMean(), own.decentral(), bottleneck)));
    }

    private static Bottlenecks.Measure measure(
            BigDecimal nationalMean, Map<Integer, BigDecimal> means, Bottleneck bottleneck) {
        double mean = Optional.ofNullable(means.get(bottleneck.rank()))
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
        return new Bottlenecks.Measure(nationalMean.doubleValue(), mean);
    }

    private String count(Stated<Integer> number) {
        return number.isAbsent()
                ? ""
                : "(n = " + number.value().map(String::valueOf).orElse(scribe.unknownWord()) + ")";
    }

    private DataTable table() {
        List<Bottleneck> measured =
                national.bottlenecks().stream().filter(this::measured).toList();
        Table<Bottleneck> table = scribe.table("knelpunten.tabel", measured)
                .styled("dense")
                .column(
                        "nummer.kort",
                        4,
                        one -> scribe.model().of(String.valueOf(one.rank()), ModelPlaces.statement(one.rank())))
                .column("knelpunten.stelling", 51, one -> Html.text(one.text()));
        group(table, "knelpunten.rijk", own.state(), Bottleneck::centralMean);
        group(table, "knelpunten.decentraal", own.decentral(), Bottleneck::decentralMean);
        return table.filled();
    }

    /** What one group of respondents said: the national mean, the own one and how far that lies above it. */
    private void group(
            Table<Bottleneck> table,
            String key,
            Map<Integer, BigDecimal> means,
            Function<Bottleneck, BigDecimal> nationalMean) {
        String group = scribe.say(key);
        Function<Bottleneck, Html> mean = one -> shown(Optional.ofNullable(means.get(one.rank())), this::mean);
        table.named(figureHead("landelijk", group), FIGURE, 9, one -> Html.text(mean(nationalMean.apply(one))))
                .named(figureHead("eigen", group), FIGURE, 7, mean)
                .named(
                        figureHead("verschil"),
                        FIGURE,
                        7,
                        one -> shown(difference(means, one, nationalMean.apply(one)), this::signed));
    }

    private String figureHead(String column, Object... group) {
        return scribe.say("knelpunten.kop." + column, group);
    }

    private static Html shown(Optional<BigDecimal> number, Function<BigDecimal, String> write) {
        return Html.text(number.map(write).orElse("–"));
    }

    private String mean(BigDecimal number) {
        return scribe.formats().mean(number);
    }

    private String signed(BigDecimal difference) {
        String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
        return sign + scribe.formats().mean(difference.abs());
    }
}
