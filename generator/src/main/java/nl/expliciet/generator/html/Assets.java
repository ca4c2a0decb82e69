package nl.expliciet.generator.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Styles, scripts and fonts: those of a theme folder where it has them, else the built-in ones. */
public final class Assets {
  private final Optional<Path> theme;

  public Assets(Optional<Path> theme) {
    this.theme = theme;
  }

  /**
   * The bytes of a file such as {@code style/screen.css}.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public byte[] bytes(String path) {
    Optional<Path> own = theme.map(folder -> folder.resolve(path)).filter(Files::isRegularFile);
    try {
      if (own.isPresent()) {
        return Files.readAllBytes(own.get());
      }
      try (InputStream in = Assets.class.getResourceAsStream("/nl/expliciet/templates/" + path)) {
        if (in == null) {
          throw new IOException("no such file: " + path);
        }
        return in.readAllBytes();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The text of a file. */
  public String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }
}
