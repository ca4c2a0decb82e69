package nl.expliciet.generator.pdf.font;

import com.lowagie.text.pdf.BaseFont;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;

/** Measures text over the chain of faces, with soft hyphens counted only where a line ends on one. */
public final class ChainTextRenderer extends ITextTextRenderer {

    private static final float ROUNDING = 0.01f;

    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
        FontDescription face = ((ChainFont) font).chain().first().description();
        float size = font.getSize2D();
        float em = size / 1000f;
        // The ascent and descent that browsers use too, so that a line sits at the same height in HTML and PDF.
        return new ITextFSFontMetrics(
                face.getFont().getFontDescriptor(BaseFont.AWT_ASCENT, size),
                -face.getFont().getFontDescriptor(BaseFont.AWT_DESCENT, size),
                -face.getYStrikeoutPosition() * em,
                face.getYStrikeoutSize() * em,
                -face.getUnderlinePosition() * em,
                face.getUnderlineThickness() * em);
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        FontChain chain = ((ChainFont) font).chain();
        float width = chain.width(SoftHyphen.visible(text), font.getSize2D());
        if (SoftHyphen.isCountedBefore(text)) {
            width -= chain.width("-", font.getSize2D());
        }
        // A hair less than the next whole dot is rounded up, as the library itself does.
        return width - Math.floor(width) < ROUNDING ? (int) width : (int) Math.ceil(width);
    }
}
