package nl.expliciet.generator.pdf.font;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfStream;
import java.io.IOException;
import java.security.SecureRandom;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.TrueTypeUtil;

/** One face of a family, ready to measure and embed. Immutable once made, shared between documents. */
public final class Face {

    /** Fast: the bytes of a page shrink little more at higher levels, and deflate was half of the time. */
    static final int COMPRESSION = PdfStream.BEST_SPEED;

    /** Characters up to here, which our languages need, have their widths kept. */
    private static final int LOW = 0x3000;

    private final FontDescription description;
    /** Thousandths of the size plus one; 0 when not yet asked. Racing writers write the same. */
    private final int[] widths = new int[LOW];

    private final int weight;
    private final boolean italic;

    Face(FontFile file, int index) {
        this.weight = file.weight();
        this.italic = file.italic();
        BaseFont font = open(file, index);
        this.description = TrueTypeUtil.extractDescription(
                file.family(),
                file.bytes(),
                font,
                false,
                weightIdent(file.weight()),
                file.italic() ? IdentValue.ITALIC : IdentValue.NORMAL);
    }

    private static BaseFont open(FontFile file, int index) {
        try {
            BaseFont font = BaseFont.createFont(
                    "font" + index + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.bytes(), null);
            font.setSecureRandom(new FixedPrefix(index));
            font.setIncludeCidSet(false);
            font.setSubset(new OpenType(file.bytes()).maySubset());
            font.setCompressionLevel(COMPRESSION);
            return font;
        } catch (DocumentException | IOException e) {
            throw new IllegalStateException("Cannot read the font " + file.family() + " " + file.weight(), e);
        }
    }

    private static IdentValue weightIdent(int weight) {
        return IdentValue.valueOf(Integer.toString(weight));
    }

    /** Whether the face has a glyph for this character. */
    public boolean has(int codePoint) {
        return base().charExists(codePoint);
    }

    /** The width of a text in this size, in the unit of the size. */
    public float width(String text, float size) {
        int total = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= LOW) {
                return base().getWidthPoint(text, size);
            }
            total += width(c);
        }
        return total * 0.001f * size;
    }

    private int width(char c) {
        int known = widths[c];
        if (known == 0) {
            known = base().getWidth(c) + 1;
            widths[c] = known;
        }
        return known - 1;
    }

    /** The font that OpenPDF embeds. */
    public BaseFont base() {
        return description.getFont();
    }

    FontDescription description() {
        return description;
    }

    int weight() {
        return weight;
    }

    boolean italic() {
        return italic;
    }

    /** Names a font's subset after its place in the library instead of by chance, so that the same input gives the same bytes. */
    private static final class FixedPrefix extends SecureRandom {

        private static final int LETTERS = 26;

        private final double letter;

        FixedPrefix(int index) {
            letter = (index % LETTERS + 0.5) / LETTERS;
        }

        @Override
        public double nextDouble() {
            return letter;
        }
    }
}
