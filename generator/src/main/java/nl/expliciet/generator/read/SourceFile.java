package nl.expliciet.generator.read;

import java.util.Objects;
import nl.expliciet.generator.finding.Position;

/**
 * The text of one file and where its lines start.
 *
 * @param path below the source folder, with forward slashes
 * @param text the content, with LF line ends and without BOM
 */
public record SourceFile(String path, String text) {
  public SourceFile {
    Objects.requireNonNull(path);
    text = withoutMark(text).replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The position of a character; an offset past the end counts as the end. */
  public Position positionAt(int offset) {
    int end = Math.min(Math.max(offset, 0), text.length());
    int lineStart = text.lastIndexOf('\n', end - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new Position(path, line, 1 + text.codePointCount(lineStart, end));
  }

  /** The offset of the first character of a zero-based line. */
  public int offsetOfLine(int line) {
    int offset = 0;
    for (int i = 0; i < line; i++) {
      int next = text.indexOf('\n', offset);
      if (next < 0) {
        return text.length();
      }
      offset = next + 1;
    }
    return offset;
  }

  /** The text of the line a position stands in; empty past the end. */
  public String lineAt(Position position) {
    int start = offsetOfLine(position.line() - 1);
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }
}
