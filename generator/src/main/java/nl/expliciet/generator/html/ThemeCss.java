package nl.expliciet.generator.html;

import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.model.Contrast;
import nl.expliciet.generator.model.Paper;
import nl.expliciet.generator.model.Theme;

/**
 * The rules that lay a house style over the built-in styles. Only a value that is a colour reaches a stylesheet, so that no
 * setting can add rules of its own.
 */
public final class ThemeCss {
    private static final String CHART = ".f-accent { fill: %1$s; } .s-accent { stroke: %1$s; }\n";
    private static final String SCREEN = """
      :root { --accent: %1$s }
      .f-accent { fill: %1$s; } .s-accent { stroke: %1$s; }
      %3$s@media screen and (prefers-color-scheme: dark) {
        :root { --accent: %2$s }
        .f-accent { fill: %2$s; } .s-accent { stroke: %2$s; }
      %4$s}
      """;
    /** Letter is 18 mm shorter than A4: page one has to stay one page. */
    private static final String LETTER = """
      @page { size: letter }
      h1 { margin-top: 6mm }
      .lead { margin-bottom: 6mm }
      .boxes { margin-bottom: 5mm }
      .last-boxes { margin-bottom: 0 }
      """;
    /** The logo stands where the margin was: page one stays one page with it. */
    private static final String LOGO = "@page :first { margin-top: 8mm }\n";

    private static final String COMMENTS_LOGO = "@page cover { margin-top: 8mm }\n";
    /** Letter with as much room for notes beside it as A4 gets. */
    private static final String COMMENTS_LETTER = "@page { size: 256mm 279.4mm }\n";

    private static final String PRINT = """
      a, .card .changed b, .toc .web a { color: %1$s }
      .box { border-top-color: %1$s }
      .card .bar { border-left-color: %1$s }
      """;
    private static final String CHARTS = " in grafieken";
    private static final String FONT = """
      :root { --font: "%1$s", "Expliciet Sans", system-ui, sans-serif }
      .chart { font-family: "%2$s", var(--font) }
      """;
    /** As far above the ground as the built-in accent of the dark mode, and well above WCAG AA. */
    private static final double CLEAR = 7;

    private final Theme theme;

    public ThemeCss(Theme theme) {
        this.theme = theme;
    }

    /** What comes after the styles of the screen. */
    public String screen() {
        return accent().map(ThemeCss::screen).orElse("");
    }

    /**
     * What makes the typeface of the house the one of all pages; empty without one.
     *
     * @param chartScale the part of its size that letters have in charts
     */
    public static String fonts(List<HouseFont> fonts, double chartScale) {
        if (fonts.isEmpty()) {
            return "";
        }
        String family = fonts.get(0).family();
        StringBuilder css = new StringBuilder();
        fonts.forEach(font -> css.append(font.rule(family, 1)));
        fonts.forEach(font -> css.append(font.rule(family + CHARTS, chartScale)));
        return css.append(FONT.formatted(family, family + CHARTS)).toString();
    }

    /** What comes after the style of paper. */
    public String print() {
        String paper = theme.paper()
                .value()
                .filter(Paper.LETTER::equals)
                .map(p -> LETTER)
                .orElse("");
        String logo = theme.logo().value().map(path -> LOGO).orElse("");
        return paper
                + logo
                + accent().map(rgb -> PRINT.formatted(Shades.hex(rgb))).orElse("");
    }

    /** What comes after the style of paper to write comments on. */
    public String comments() {
        boolean letter = theme.paper().value().filter(Paper.LETTER::equals).isPresent();
        return (letter ? COMMENTS_LETTER : "")
                + theme.logo().value().map(path -> COMMENTS_LOGO).orElse("");
    }

    /** What comes after the colours of charts on paper. */
    public String chart() {
        return accent().map(rgb -> CHART.formatted(Shades.hex(rgb)) + Shades.light(rgb))
                .orElse("");
    }

    private Optional<Integer> accent() {
        Optional<String> stated = theme.colour().value().filter(Contrast::isColour);
        return stated.map(Contrast::rgb);
    }

    private static String screen(int rgb) {
        int lightened = lightened(rgb);
        return SCREEN.formatted(Shades.hex(rgb), Shades.hex(lightened), Shades.light(rgb), Shades.dark(lightened));
    }

    /** The colour with as little white added as it takes to be read in dark mode. */
    private static int lightened(int rgb) {
        boolean clear = Contrast.between(rgb, Shades.DARK) >= CLEAR;
        return clear ? rgb : Shades.towards(Shades.WHITE, rgb, Shades.DARK, CLEAR);
    }
}
