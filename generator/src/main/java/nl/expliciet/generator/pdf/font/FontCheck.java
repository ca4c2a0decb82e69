package nl.expliciet.generator.pdf.font;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.Optional;

/** Tries whether a font file can be used. */
public final class FontCheck {

    private static final int CHARACTERS = 0x10000;

    /** What can be wrong with a font file. */
    public enum Flaw {
        /** No TTF or OTF. */
        KIND,
        /** All weights in one file. */
        VARIABLE,
        /** Its maker does not allow it in documents. */
        LICENCE,
        /** It cannot be read or written. */
        BROKEN
    }

    private FontCheck() {}

    /** What is wrong with a font file; empty when all is well. */
    public static Optional<Flaw> problem(byte[] file) {
        if (!OpenType.isOne(file)) {
            return Optional.of(Flaw.KIND);
        }
        try {
            OpenType font = new OpenType(file);
            if (font.isVariable()) {
                return Optional.of(Flaw.VARIABLE);
            }
            if (!font.mayBeEmbedded()) {
                return Optional.of(Flaw.LICENCE);
            }
            return font.hasSaneMaps() && isWritten(file) ? Optional.empty() : Optional.of(Flaw.BROKEN);
        } catch (RuntimeException broken) {
            // Whatever a library stumbles over in these bytes, now or while writing.
            return Optional.of(Flaw.BROKEN);
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
