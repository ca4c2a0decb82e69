package nl.expliciet.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.html.Assets;
import nl.expliciet.generator.html.ThemeCss;
import nl.expliciet.generator.model.Theme;
import nl.expliciet.generator.pdf.PdfRenderer;
import nl.expliciet.generator.pdf.PdfStyle;

/** How a run looks: its files of style, and the PDF engine that works with them. Made once for a run. */
final class Styles {
  private final Assets assets;
  private final ThemeCss house;
  private final PdfRenderer pdfs;

  /** The styles before expliciet.yaml is read. */
  Styles(Optional<Path> theme) {
    this(new Assets(theme), new ThemeCss(Theme.NEUTRAL));
  }

  private Styles(Assets assets, ThemeCss house) {
    this.assets = assets;
    this.house = house;
    this.pdfs =
        new PdfRenderer(
            new PdfStyle(
                assets.text("style/print.css") + house.print(),
                assets.text("style/chart.css") + house.chart(),
                List.of()));
  }

  /** These styles with a house style over them. */
  Styles with(Theme theme) {
    return theme.equals(Theme.NEUTRAL) ? this : new Styles(assets, new ThemeCss(theme));
  }

  /** The stylesheet of all pages. */
  String screen() {
    return assets.text("style/screen.css")
        + assets.text("style/chart.css")
        + assets.text("style/overview.css")
        + house.screen();
  }

  Assets assets() {
    return assets;
  }

  PdfRenderer pdfs() {
    return pdfs;
  }
}
