package nl.expliciet.generator.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.expliciet.generator.Golden;
import nl.expliciet.generator.chart.draw.Box;
import nl.expliciet.generator.chart.draw.Circle;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.HtmlWriter;
import nl.expliciet.generator.view.Medium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Every sample chart equals its golden SVG, is well-formed, keeps within its sheet and never sets one text over another. */
class ChartTest {

    private static final Path GOLDEN = Path.of("src/test/resources/chart");

    static Stream<String> names() {
        return Samples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void looksAsBefore(String name) {
        String svg = svg(Samples.all().get(name)).replace("><", ">\n<") + "\n";
        Golden.check(GOLDEN.resolve(name + ".svg"), svg);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWellFormed(String name) throws Exception {
        String svg = svg(Samples.all().get(name));
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void textsDoNotOverlap(String name) {
        List<Label> labels = Samples.all().get(name).drawing().labels();
        for (int i = 0; i < labels.size(); i++) {
            for (Label other : labels.subList(i + 1, labels.size())) {
                if (tight(labels.get(i)).intersects(tight(other))) {
                    fail("\"" + labels.get(i).text() + "\" over \"" + other.text() + "\"");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everythingIsOnTheSheet(String name) {
        Drawing drawing = Samples.all().get(name).drawing();
        Box sheet = new Box(0, 0, drawing.width(), drawing.height()).grow(0.01);
        for (Mark mark : drawing.marks()) {
            assertTrue(sheet.contains(mark.bounds()), () -> mark + " leaves " + sheet);
        }
    }

    @Test
    void everyIconHasAShapeAndIsHiddenFromScreenReaders() {
        for (Icon icon : Icon.values()) {
            assertFalse(icon.drawing().marks().isEmpty());
            String svg = HtmlWriter.write(Html.icon(icon), Medium.SCREEN);
            assertTrue(svg.contains("class=\"icon\"") && svg.contains("aria-hidden=\"true\""));
        }
    }

    @Test
    void aCalendarHasNumbersOnlyWhereItsTextsDoNotFit() {
        assertFalse(((Calendar) Samples.all().get("calendar")).numbered());
        assertTrue(((Calendar) Samples.all().get("calendar-crowded")).numbered());
    }

    @Test
    void scoreDotsFillAsManyAsTheScore() {
        assertEquals(3, filled(ScoreDots.of(new Score(3))));
        assertEquals(0, filled(ScoreDots.of(Score.UNKNOWN)));
    }

    @Test
    void everyColourOfEveryChartIsInTheStylesheet() throws IOException {
        String css;
        try (InputStream in = Icon.class.getResourceAsStream("/nl/expliciet/templates/style/chart.css")) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Chart chart : Samples.all().values()) {
            Matcher names = Pattern.compile("\\b[fs]-[a-z0-9-]+")
                    .matcher(svg(chart).replaceAll("aria-label=\"[^\"]*\"|>[^<]*<", ""));
            while (names.find()) {
                assertTrue(css.contains("." + names.group() + " {"), names.group());
            }
        }
    }

    private static long filled(Drawing dots) {
        return dots.marks().stream()
                .filter(mark -> ((Circle) mark).paint().fill() == Ink.ACCENT)
                .count();
    }

    private static String svg(Chart chart) {
        return HtmlWriter.write(Html.chart(chart), Medium.SCREEN);
    }

    /** Line height as set: lines of one text stand closer than ascenders and descenders together. */
    private static Box tight(Label label) {
        Box box = label.bounds();
        return label.upright()
                ? new Box(box.left() + 0.4, box.top(), box.right() - 0.4, box.bottom())
                : new Box(box.left(), box.top() + 0.4, box.right(), box.bottom() - 0.4);
    }
}
