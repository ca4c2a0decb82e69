package nl.expliciet.generator.intake.word;

import java.util.Objects;

/**
 * An image out of a Word file.
 *
 * @param name of its file, such as {@code beeld-1.png}
 * @param bytes its content as it was
 */
public record WordImage(String name, byte[] bytes) {
    public WordImage {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bytes);
    }
}
