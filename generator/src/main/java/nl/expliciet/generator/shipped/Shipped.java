package nl.expliciet.generator.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Reads what the templates module ships. Files are named from the root of the templates, such as {@code icc/sRGB.icc}; one
 * that is not there is a bug and throws {@link IllegalStateException}.
 */
public final class Shipped {
    private static final String ROOT = "/nl/expliciet/templates/";

    private Shipped() {}

    /** The bytes of a file. */
    public static byte[] bytes(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /** A text. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Words by their keys. */
    public static Properties words(String name) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(text(name)));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
        return words;
    }
}
