package nl.expliciet.generator.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page that the browser printed.
 *
 * @param words in the order in which they stand
 * @param filled how far down the sheet its text reaches, from 0 to 1
 * @param smallest its smallest letters, in points
 */
record PrintedPage(String words, double filled, double smallest) {

    static List<PrintedPage> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PrintedPage> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Reader reader = new Reader();
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(new PrintedPage(reader.getText(document), reader.filled, reader.smallest));
            }
            return pages;
        }
    }

    private static final class Reader extends PDFTextStripper {
        private double filled;
        private double smallest = Double.MAX_VALUE;

        @Override
        protected void processTextPosition(TextPosition text) {
            if (!text.getUnicode().isBlank()) {
                filled = Math.max(filled, text.getYDirAdj() / text.getPageHeight());
                smallest = Math.min(smallest, text.getYScale());
            }
            super.processTextPosition(text);
        }
    }
}
