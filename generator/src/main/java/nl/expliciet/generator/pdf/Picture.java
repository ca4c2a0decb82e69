package nl.expliciet.generator.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.Jpeg;
import com.lowagie.text.Rectangle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.pdf.Drawing.Size;
import nl.expliciet.generator.pdf.font.FontLibrary;
import nl.expliciet.generator.pdf.svg.FullSvg;
import nl.expliciet.generator.pdf.svg.Palette;
import nl.expliciet.generator.pdf.svg.SvgLayers;
import nl.expliciet.generator.pdf.svg.SvgSubset;
import nl.expliciet.generator.pdf.svg.ViewBox;
import org.w3c.dom.Element;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * An image as it was read.
 *
 * @param width   in pixels of 1/96 inch
 * @param height  in pixels of 1/96 inch
 * @param drawing makes it a drawing of a size in dots
 */
record Picture(double width, double height, Function<Size, Drawing> drawing) {

    private static final int CMYK = 4;
    private static final double DEFAULT_EM = 16;

    /** Reads PNG, JPEG or SVG; empty when it is none of these, is damaged, or has colours an archive copy cannot hold. */
    static Optional<Picture> read(byte[] bytes, Palette palette, FontLibrary fonts) {
        try {
            return isMarkup(bytes) ? vector(bytes, palette, fonts) : raster(bytes);
        } catch (IOException | RuntimeException e) {
            // The reading libraries answer damage with exceptions of every kind.
            return Optional.empty();
        }
    }

    private static boolean isMarkup(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    private static Optional<Picture> vector(byte[] bytes, Palette palette, FontLibrary fonts) {
        String text =
                new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        Element root = new XhtmlParser().parse(text).getDocumentElement();
        if (!root.getNodeName().equals("svg")) {
            return Optional.empty();
        }
        ViewBox view = ViewBox.of(root);
        double width = ViewBox.length(root.getAttribute("width"), DEFAULT_EM);
        double height = ViewBox.length(root.getAttribute("height"), DEFAULT_EM);
        return maker(root, palette, fonts)
                .map(maker ->
                        new Picture(width > 0 ? width : view.width(), height > 0 ? height : view.height(), maker));
    }

    private static Optional<Function<Size, Drawing>> maker(Element root, Palette palette, FontLibrary fonts) {
        if (SvgSubset.covers(root)) {
            return Optional.of(size -> vector(size, root, palette, fonts));
        }
        Element text = SvgLayers.text(root);
        return FullSvg.read(SvgLayers.shapes(root))
                .map(shapes -> size -> new FullVectorDrawing(size, shapes, vector(size, text, palette, fonts)));
    }

    private static VectorDrawing vector(Size size, Element svg, Palette palette, FontLibrary fonts) {
        return new VectorDrawing(size.width(), size.height(), svg, palette, fonts);
    }

    private static Optional<Picture> raster(byte[] bytes) throws IOException {
        if (!isPngOrJpeg(bytes)) {
            return Optional.empty();
        }
        Image image = Image.getInstance(bytes);
        // Four inks would need a second colour profile in the file.
        if (image instanceof Jpeg && image.getColorspace() == CMYK) {
            return Optional.empty();
        }
        return Optional.of(new Picture(
                image.getPlainWidth(),
                image.getPlainHeight(),
                size -> new RasterImage(size.width(), size.height(), image)));
    }

    private static boolean isPngOrJpeg(byte[] bytes) {
        boolean png =
                bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
        boolean jpeg = bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
        return png || jpeg;
    }

    /** A PNG or JPEG. */
    private static final class RasterImage extends Drawing {

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

    /** A drawing from outside that needs all of SVG: its shapes, and above them its text. */
    private static final class FullVectorDrawing extends Drawing {

        private final FullSvg shapes;
        private final VectorDrawing text;

        FullVectorDrawing(Size size, FullSvg shapes, VectorDrawing text) {
            super(size.width(), size.height());
            this.shapes = shapes;
            this.text = text;
        }

        @Override
        void paint(RenderingContext c, ITextOutputDevice device, BlockBox box, Rectangle place) {
            shapes.paint(
                    device.getCurrentPage(), place.getLeft(), place.getBottom(), place.getWidth(), place.getHeight());
            text.paint(c, device, box, place);
        }
    }
}
