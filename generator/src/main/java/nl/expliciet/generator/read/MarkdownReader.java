package nl.expliciet.generator.read;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;

/**
 * Reads Markdown (CommonMark with tables, footnotes, strikethrough and task lists) into blocks. HTML is text like any
 * other. Thread-safe.
 */
public final class MarkdownReader {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  FootnoteExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListExtension.create()))
          .set(Parser.HTML_BLOCK_PARSER, false)
          .toImmutable();
  private static final Parser PARSER = Parser.builder(OPTIONS).build();

  private MarkdownReader() {}

  /** Reads a text; markers nested deeper than the limit give a finding and the text as typed. */
  public static Outcome<RichText> read(String text, TextOrigin origin) {
    if (nesting(text) > Limits.NESTING) {
      Finding tooDeep =
          Finding.of(
              FindingCode.LIMIT,
              origin.positionOf(text, 0),
              "@nesting",
              String.valueOf(Limits.NESTING));
      return new Outcome<>(asTyped(text, origin), List.of(tooDeep));
    }
    Document document = PARSER.parse(text);
    RichText rich = new RichText(text, new MarkdownConverter(text, origin).blocks(document));
    return new Outcome<>(rich, List.of());
  }

  private static RichText asTyped(String text, TextOrigin origin) {
    return new RichText(
        text,
        List.of(new TextBlock.Paragraph(List.of(new Inline.Words(text)), origin.positionOf(text, 0))));
  }

  /** The most markers that could nest in one line: the parser would recurse once for each. */
  private static int nesting(String text) {
    return text.lines().mapToInt(MarkdownReader::markers).max().orElse(0);
  }

  private static int markers(String line) {
    int quotes = 0;
    int brackets = 0;
    int deepest = 0;
    boolean start = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      start &= c == ' ' || c == '>' || c == '-' || c == '*' || c == '+';
      quotes += start && c != ' ' ? 1 : 0;
      brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
      deepest = Math.max(deepest, brackets);
    }
    boolean rule = line.strip().chars().distinct().count() <= 2;
    return Math.max(rule && !line.contains(">") ? 0 : quotes, deepest);
  }
}
