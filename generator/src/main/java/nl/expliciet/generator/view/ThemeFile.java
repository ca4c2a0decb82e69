package nl.expliciet.generator.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files of a theme folder. */
public final class ThemeFile {
    private ThemeFile() {}

    /**
     * The bytes of a file; empty where the theme has none, also when it is a link.
     *
     * @throws IOException when it cannot be read
     */
    public static Optional<byte[]> read(Optional<Path> theme, String path) throws IOException {
        Optional<Path> file = theme.map(folder -> folder.resolve(path)).filter(Files::isRegularFile);
        if (file.isEmpty()
                || !file.get().toRealPath().equals(theme.get().toRealPath().resolve(path))) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(file.get()));
    }
}
