package nl.expliciet.generator.read;

import java.util.Objects;
import nl.expliciet.generator.finding.Position;

/**
 * Where a text came from, so that a finding inside it can point at the right line even when YAML folded or indented it.
 *
 * @param file the file it stands in
 * @param start offset of its first character, quotes and block marks included
 * @param end offset behind its last character
 */
public record TextOrigin(SourceFile file, int start, int end) {
  public TextOrigin {
    Objects.requireNonNull(file);
  }

  /** All of a file from an offset on, typed as it is. */
  public static TextOrigin of(SourceFile file, int start) {
    return new TextOrigin(file, start, file.text().length());
  }

  /**
   * The position of a character of the text. YAML only drops or folds white space, so the text and its source are
   * walked side by side over everything else; an escape that breaks the walk gives the start of the text.
   */
  public Position positionOf(String text, int offset) {
    int source = start;
    for (int i = 0; i <= Math.min(offset, text.length() - 1); i++) {
      char wanted = text.charAt(i);
      if (Character.isWhitespace(wanted)) {
        continue;
      }
      source = file.text().indexOf(wanted, source);
      if (source < 0 || source >= end) {
        return file.positionAt(start);
      }
      source++;
    }
    return file.positionAt(Math.max(start, source - 1));
  }
}
