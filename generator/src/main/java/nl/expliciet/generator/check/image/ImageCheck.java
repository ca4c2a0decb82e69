package nl.expliciet.generator.check.image;

import java.util.Locale;
import java.util.Optional;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.read.Limits;

/** Looks into an image file. The answer is a word of the findings; empty when all is well. */
public final class ImageCheck {
    private ImageCheck() {}

    /** What is wrong with an image; its kind follows from its first bytes, which must fit the ending of its name. */
    public static Optional<Term> problem(String path, byte[] bytes) {
        String name = path.toLowerCase(Locale.ROOT);
        if (bytes.length > Limits.ATTACHMENT_BYTES) {
            return Optional.of(Term.BYTES);
        }
        if (name.endsWith(".svg")) {
            return SvgCheck.problem(bytes);
        }
        if (name.endsWith(".png")) {
            return RasterCheck.problem(bytes, "png");
        }
        return name.endsWith(".jpg") || name.endsWith(".jpeg")
                ? RasterCheck.problem(bytes, "jpeg")
                : Optional.of(Term.FORMAT);
    }
}
