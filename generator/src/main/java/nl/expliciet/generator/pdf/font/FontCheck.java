package nl.expliciet.generator.pdf.font;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.Optional;

/** Tries whether a font file can be used. The answer is a word of the findings, such as {@code @broken}; empty when all is well. */
public final class FontCheck {

    private static final int CHARACTERS = 0x10000;

    private FontCheck() {}

    /** What is wrong with a font file. */
    public static Optional<String> problem(byte[] file) {
        if (!OpenType.isOne(file)) {
            return Optional.of("@fontkind");
        }
        try {
            OpenType font = new OpenType(file);
            if (font.isVariable()) {
                return Optional.of("@variable");
            }
            if (!font.mayBeEmbedded()) {
                return Optional.of("@licence");
            }
            return font.hasSaneMaps() && isWritten(file) ? Optional.empty() : Optional.of("@broken");
        } catch (RuntimeException broken) {
            // Whatever a library stumbles over in these bytes, now or while writing.
            return Optional.of("@broken");
        }
    }

    /** Writes every character of the font into a document that nobody keeps, so that no real one can fail on it. */
    private static boolean isWritten(byte[] file) {
        BaseFont font = new Face(new FontFile("proef", 400, false, file), 0).base();
        StringBuilder all = new StringBuilder();
        for (int c = ' '; c < CHARACTERS; c++) {
            if (!Character.isSurrogate((char) c) && font.charExists(c)) {
                all.append((char) c);
            }
        }
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, OutputStream.nullOutputStream());
        document.open();
        PdfContentByte page = writer.getDirectContent();
        page.beginText();
        page.setFontAndSize(font, 1);
        page.showText(all.toString());
        page.endText();
        document.close();
        return all.length() > 0;
    }
}
