package nl.expliciet.generator.pdf;

import java.util.Optional;

/** Gives the images a document may show. The caller keeps it inside its own folder: the engine reads nothing else. */
@FunctionalInterface
public interface ImageSource {

    /** No images at all. */
    ImageSource NONE = src -> Optional.empty();

    /** The content of the image with this {@code src}, exactly as the document writes it; empty when there is none. */
    Optional<byte[]> bytes(String src);
}
