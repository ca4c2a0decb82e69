package nl.expliciet.generator.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what the templates module ships. */
public final class Resources {

    private static final String ROOT = "/nl/expliciet/templates/";

    private Resources() {}

    /** The bytes of a shipped file, named from the root of the templates, such as {@code icc/sRGB.icc}. */
    public static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new FileNotFoundException(ROOT + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new PdfException("Cannot read the shipped file " + name, e);
        }
    }

    /** A shipped text in UTF-8. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
