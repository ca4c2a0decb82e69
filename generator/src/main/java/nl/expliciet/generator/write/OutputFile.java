package nl.expliciet.generator.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A file to write.
 *
 * @param path below the output folder, with forward slashes and no {@code ..}
 * @param bytes its content
 */
public record OutputFile(String path, byte[] bytes) {
    public OutputFile {
        Objects.requireNonNull(bytes);
        requireBelow(path);
    }

    /** Refuses a path that leaves the folder it counts from: it would be our own mistake. */
    static void requireBelow(String path) {
        if (!isBelow(path)) {
            throw new IllegalArgumentException("no path below the output folder: " + path);
        }
    }

    /** True for a path that stays below the folder it counts from. */
    static boolean isBelow(String path) {
        boolean climbs = List.of(path.split("/")).contains("..");
        return !path.isEmpty() && !path.startsWith("/") && !climbs && !path.contains("\\") && path.indexOf('\0') < 0;
    }

    /** A text file in UTF-8. */
    public static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
