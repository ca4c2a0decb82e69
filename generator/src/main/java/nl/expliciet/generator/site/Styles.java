package nl.expliciet.generator.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.html.Assets;
import nl.expliciet.generator.html.HouseFont;
import nl.expliciet.generator.html.ThemeCss;
import nl.expliciet.generator.model.Theme;
import nl.expliciet.generator.pdf.PdfRenderer;
import nl.expliciet.generator.pdf.PdfStyle;
import nl.expliciet.generator.pdf.PdfStyle.Purpose;
import nl.expliciet.generator.source.SourceTree;

/** How a run looks: its files of style, and the PDF engine that works with them. Made once for a run. */
final class Styles {
    private static final String COMMENTS = "style/comments.css";

    private final Assets assets;
    private final ThemeCss house;
    private final List<HouseFont> fonts;
    private final PdfRenderer pdfs;
    private final Once<PdfRenderer> readersPdfs;

    /** The styles before expliciet.yaml is read. */
    Styles(Optional<Path> theme) {
        this(new Assets(theme), new ThemeCss(Theme.NEUTRAL), List.of());
    }

    private Styles(Assets assets, ThemeCss house, List<HouseFont> fonts) {
        this.assets = assets;
        this.house = house;
        this.fonts = fonts;
        this.pdfs = new PdfRenderer(style("", Purpose.ARCHIVE));
        this.readersPdfs =
                new Once<>(() -> new PdfRenderer(style(assets.text(COMMENTS) + house.comments(), Purpose.COMMENTS)));
    }

    private PdfStyle style(String last, Purpose purpose) {
        return new PdfStyle(
                assets.text("style/print.css") + house.print() + last,
                assets.text("style/chart.css") + house.chart(),
                HouseFonts.files(fonts),
                purpose);
    }

    /** These styles with a house style over them. */
    Styles with(Theme theme, SourceTree source) {
        return theme.equals(Theme.NEUTRAL)
                ? this
                : new Styles(assets, new ThemeCss(theme), HouseFonts.of(theme, source));
    }

    /** The stylesheet of all pages. */
    String screen() {
        return assets.text("style/screen.css")
                + assets.text("style/chart.css")
                + assets.text("style/overview.css")
                + house.screen()
                + ThemeCss.fonts(fonts, pdfs.fontScale());
    }

    /** The typeface of the house; empty for the built-in one. */
    List<HouseFont> fonts() {
        return fonts;
    }

    Assets assets() {
        return assets;
    }

    PdfRenderer pdfs() {
        return pdfs;
    }

    /** The engine for copies to write comments in; made when the first is asked for. */
    PdfRenderer readersPdfs() {
        return readersPdfs.get();
    }
}
