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
 * @param purpose  what the documents are for
 */
public record PdfStyle(String css, String chartCss, List<FontFile> fonts, Purpose purpose) {

    /** What documents of a style are for. */
    public enum Purpose {
        /** To keep: PDF/UA-1 and PDF/A-2a. */
        ARCHIVE,
        /**
         * To write comments in: lines have numbers and there is room beside them. PDF/UA-1; it does not claim PDF/A, because
         * programs open what does to be read only, without their means to comment.
         */
        COMMENTS
    }

    public PdfStyle {
        Objects.requireNonNull(css);
        Objects.requireNonNull(chartCss);
        Objects.requireNonNull(purpose);
        fonts = List.copyOf(fonts);
    }

    /** A style for documents to keep. */
    public PdfStyle(String css, String chartCss, List<FontFile> fonts) {
        this(css, chartCss, fonts, Purpose.ARCHIVE);
    }

    /** The style as shipped. */
    public static PdfStyle shipped() {
        return new PdfStyle(Shipped.text("style/print.css"), Shipped.text("style/chart.css"), List.of());
    }
}
