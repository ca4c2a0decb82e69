package nl.expliciet.generator.pdf;

import java.util.List;
import java.util.Objects;
import nl.expliciet.generator.pdf.font.FontFile;
import nl.expliciet.generator.shipped.Shipped;

/**
 * How documents look.
 *
 * @param css      the print stylesheet, CSS 2.1 with page margin boxes
 * @param chartCss the stylesheet that says what the colours of charts and icons are; later rules win, so that a theme may follow
 * @param fonts    fonts of the house, before the shipped ones; usually empty
 */
public record PdfStyle(String css, String chartCss, List<FontFile> fonts) {

    public PdfStyle {
        Objects.requireNonNull(css);
        Objects.requireNonNull(chartCss);
        fonts = List.copyOf(fonts);
    }

    /** The style as shipped. */
    public static PdfStyle shipped() {
        return new PdfStyle(Shipped.text("style/print.css"), Shipped.text("style/chart.css"), List.of());
    }
}
