package nl.expliciet.generator.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.Image;
import com.lowagie.text.Jpeg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.expliciet.generator.pdf.svg.ViewBox;
import org.w3c.dom.Element;

/**
 * An image as it was read: pixels or vectors, with its size in pixels of 1/96 inch.
 *
 * @param raster the pixels, or empty for vectors
 * @param vector the root of the drawing, or empty for pixels
 */
record Picture(Optional<Image> raster, Optional<Element> vector, double width, double height) {

    private static final int CMYK = 4;
    private static final double DEFAULT_EM = 16;

    /** Reads PNG, JPEG or SVG; empty when it is none of these, is damaged, or has colours an archive copy cannot hold. */
    static Optional<Picture> read(byte[] bytes) {
        try {
            return isMarkup(bytes) ? Optional.of(svg(bytes)) : raster(bytes);
        } catch (PdfException | BadElementException | IOException | ExceptionConverter | IllegalArgumentException
                 | IndexOutOfBoundsException | NegativeArraySizeException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static boolean isMarkup(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    private static Picture svg(byte[] bytes) {
        Element root = new XhtmlParser().parse(new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "")).getDocumentElement();
        ViewBox view = ViewBox.of(root);
        double width = ViewBox.length(root.getAttribute("width"), DEFAULT_EM);
        double height = ViewBox.length(root.getAttribute("height"), DEFAULT_EM);
        return new Picture(Optional.empty(), Optional.of(root), width > 0 ? width : view.width(),
            height > 0 ? height : view.height());
    }

    private static Optional<Picture> raster(byte[] bytes) throws BadElementException, IOException {
        Image image = Image.getInstance(bytes);
        // Four inks would need a second colour profile in the file.
        if (image instanceof Jpeg && image.getColorspace() == CMYK || !isAllowed(bytes)) {
            return Optional.empty();
        }
        return Optional.of(new Picture(Optional.of(image), Optional.empty(), image.getPlainWidth(), image.getPlainHeight()));
    }

    private static boolean isAllowed(byte[] bytes) {
        boolean png = bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
        boolean jpeg = bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
        return png || jpeg;
    }
}
