package nl.expliciet.generator.html;

import java.util.Locale;
import java.util.Objects;
import nl.expliciet.generator.model.FontFace;

/**
 * One face of the typeface of the house.
 *
 * @param family the name that stylesheets use
 * @param bytes a TTF or OTF file that can be used
 */
public record HouseFont(String family, FontFace face, byte[] bytes) {
    public HouseFont {
        Objects.requireNonNull(family);
        Objects.requireNonNull(face);
        Objects.requireNonNull(bytes);
    }

    /** Its name beside the stylesheet of the pages: the same whatever the house calls its file. */
    public String file() {
        return "huisletter-" + face.key() + (isOpenType() ? ".otf" : ".ttf");
    }

    /** The rule that makes it known to a stylesheet under a name, its letters in a part of their size. */
    String rule(String name, double scale) {
        return String.format(
                Locale.ROOT,
                "@font-face { font-family: \"%s\"; src: url(\"%s\") format(\"%s\"); font-weight: %s; font-style: %s;"
                        + " size-adjust: %.1f%%; font-display: swap }\n",
                name,
                file(),
                isOpenType() ? "opentype" : "truetype",
                face.weight() > 400 ? "600 900" : "400",
                face.italic() ? "italic" : "normal",
                scale * 100);
    }

    private boolean isOpenType() {
        return bytes.length > 0 && bytes[0] == 'O';
    }
}
