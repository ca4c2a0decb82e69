package nl.expliciet.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.html.Assets;
import nl.expliciet.generator.pdf.PdfRenderer;
import nl.expliciet.generator.pdf.PdfStyle;

/** How a run looks: its files of style, and the PDF engine that works with them. Made once for a run. */
final class Styles {
  private final Assets assets;
  private final PdfRenderer pdfs;

  Styles(Optional<Path> theme) {
    assets = new Assets(theme);
    pdfs =
        new PdfRenderer(
            new PdfStyle(assets.text("style/print.css"), assets.text("style/chart.css"), List.of()));
  }

  Assets assets() {
    return assets;
  }

  PdfRenderer pdfs() {
    return pdfs;
  }
}
