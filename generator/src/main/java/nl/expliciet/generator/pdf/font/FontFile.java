package nl.expliciet.generator.pdf.font;

import java.util.Objects;

/**
 * One TrueType or OpenType file and what it is used for.
 *
 * @param family the name the stylesheet uses
 * @param weight 100 to 900
 * @param italic whether it is the slanted face
 * @param bytes  the file
 */
public record FontFile(String family, int weight, boolean italic, byte[] bytes) {

    public FontFile {
        Objects.requireNonNull(family);
        Objects.requireNonNull(bytes);
    }
}
