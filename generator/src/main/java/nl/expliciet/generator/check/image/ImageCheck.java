package nl.expliciet.generator.check.image;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
            return svgProblem(bytes);
        }
        if (name.endsWith(".png")) {
            return RasterCheck.problem(bytes, "png");
        }
        return name.endsWith(".jpg") || name.endsWith(".jpeg")
                ? RasterCheck.problem(bytes, "jpeg")
                : Optional.of(Term.FORMAT);
    }

    private static Optional<Term> svgProblem(byte[] bytes) {
        try {
            SvgRewriter.rewrite(bytes);
            return Optional.empty();
        } catch (SvgRefused refused) {
            return Optional.of(refused.reason());
        }
    }

    /** The bytes of an image as they are published: an SVG is written anew; empty for one that cannot be. */
    public static Optional<byte[]> published(String path, byte[] bytes) {
        try {
            boolean svg = path.toLowerCase(Locale.ROOT).endsWith(".svg");
            return Optional.of(svg ? SvgRewriter.rewrite(bytes) : bytes);
        } catch (SvgRefused refused) {
            return Optional.empty();
        }
    }

    /** True for a file that is shown as an image: what it holds was looked into. */
    public static boolean isImage(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return Stream.of(".svg", ".png", ".jpg", ".jpeg").anyMatch(name::endsWith);
    }
}
