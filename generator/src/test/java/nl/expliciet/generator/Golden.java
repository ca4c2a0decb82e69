package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares texts with golden files; {@code -Dexpliciet.golden=write} writes them anew. */
public final class Golden {
    private static final Path ROOT = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Holds that a text equals the golden file with a name below {@code src/test/resources/golden}. */
    public static void check(String name, String actual) {
        check(ROOT.resolve(name), actual);
    }

    /** Holds that a text equals a golden file, for tests that keep it beside their input. */
    public static void check(Path file, String actual) {
        try {
            if ("write".equals(System.getProperty("expliciet.golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertEquals(Files.readString(file), actual, () -> file + " (-Dexpliciet.golden=write writes it anew)");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
