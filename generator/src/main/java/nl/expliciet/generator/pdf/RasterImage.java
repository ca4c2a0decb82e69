package nl.expliciet.generator.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A PNG or JPEG. */
final class RasterImage extends Drawing {

    private final Image image;

    RasterImage(int width, int height, Image image) {
        super(width, height);
        this.image = image;
    }

    @Override
    void paint(RenderingContext c, ITextOutputDevice device, BlockBox box, Rectangle place) {
        try {
            device.getCurrentPage()
                    .addImage(image, place.getWidth(), 0, 0, place.getHeight(), place.getLeft(), place.getBottom());
        } catch (DocumentException e) {
            throw new PdfException("Cannot write an image", e);
        }
    }
}
