package nl.expliciet.generator.pdf;

import com.lowagie.text.Rectangle;
import nl.expliciet.generator.pdf.svg.FullSvg;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A drawing from outside that needs all of SVG: its shapes, and above them its text. */
final class FullVectorDrawing extends Drawing {

    private final FullSvg shapes;
    private final VectorDrawing text;

    FullVectorDrawing(Size size, FullSvg shapes, VectorDrawing text) {
        super(size.width(), size.height());
        this.shapes = shapes;
        this.text = text;
    }

    @Override
    void paint(RenderingContext c, ITextOutputDevice device, BlockBox box, Rectangle place) {
        shapes.paint(device.getCurrentPage(), place.getLeft(), place.getBottom(), place.getWidth(), place.getHeight());
        text.paint(c, device, box, place);
    }
}
