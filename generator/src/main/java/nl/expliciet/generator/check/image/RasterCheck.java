package nl.expliciet.generator.check.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.read.Limits;

/** Whether a PNG or JPEG is what its name says, is no larger than the limit and decodes to its last pixel. */
final class RasterCheck {
    private RasterCheck() {}

    static Optional<Term> problem(byte[] bytes, String format) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.of(Term.BROKEN);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return problem(reader, format);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // The decoders of the JDK throw all sorts of runtime exceptions at bytes that are no image.
            return Optional.of(Term.BROKEN);
        }
    }

    /** The size stands in the header: a decompression bomb is refused before a pixel is made. */
    private static Optional<Term> problem(ImageReader reader, String format) throws IOException {
        if (!reader.getFormatName().toLowerCase(Locale.ROOT).equals(format)) {
            return Optional.of(Term.FORMAT);
        }
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > Limits.IMAGE_PIXELS) {
            return Optional.of(Term.PIXELS);
        }
        reader.read(0);
        return Optional.empty();
    }
}
