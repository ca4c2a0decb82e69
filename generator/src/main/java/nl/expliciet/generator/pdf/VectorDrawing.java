package nl.expliciet.generator.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import nl.expliciet.generator.pdf.font.FontLibrary;
import nl.expliciet.generator.pdf.svg.Palette;
import nl.expliciet.generator.pdf.svg.SvgPainter;
import nl.expliciet.generator.pdf.svg.ViewBox;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** An SVG drawing, painted as vectors. */
final class VectorDrawing extends Drawing {

    private final Element svg;
    private final Palette palette;
    private final FontLibrary fonts;

    VectorDrawing(int width, int height, Element svg, Palette palette, FontLibrary fonts) {
        super(width, height);
        this.svg = svg;
        this.palette = palette;
        this.fonts = fonts;
    }

    @Override
    void paint(RenderingContext c, ITextOutputDevice device, BlockBox box, Rectangle place) {
        PdfContentByte page = device.getCurrentPage();
        ViewBox view = ViewBox.of(svg);
        float scaleX = place.getWidth() / (float) view.width();
        float scaleY = place.getHeight() / (float) view.height();
        page.saveState();
        // As in a browser, what runs out of the drawing is not shown: it would cover what stands beside it.
        page.rectangle(place.getLeft(), place.getBottom(), place.getWidth(), place.getHeight());
        page.clip();
        page.newPath();
        page.concatCTM(
                scaleX,
                0,
                0,
                -scaleY,
                place.getLeft() - (float) view.x() * scaleX,
                place.getTop() + (float) view.y() * scaleY);
        Color current = colour(box.getStyle().getColor());
        new SvgPainter(page, palette, fonts, current).paint(svg, current);
        page.restoreState();
    }

    private static Color colour(FSColor color) {
        return color instanceof FSRGBColor rgb ? new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue()) : Color.BLACK;
    }
}
