package nl.expliciet.generator.read;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;

/**
 * Reads Markdown (CommonMark with tables, footnotes, strikethrough and task lists) into blocks. HTML is text like any
 * other. Thread-safe.
 */
public final class MarkdownReader {
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            FootnoteExtension.create(),
                            StrikethroughExtension.create(),
                            TaskListExtension.create()))
            .set(Parser.HTML_BLOCK_PARSER, false)
            // Names of files have spaces; without this even one between <> would be shown as typed.
            .set(Parser.SPACE_IN_LINK_URLS, true)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();

    private MarkdownReader() {}

    /** Reads a text; one that passes a limit gives a finding and stays as typed. */
    public static Outcome<RichText> read(String text, TextOrigin origin) {
        Optional<MarkdownLimits.Passed> before = MarkdownLimits.ofSource(text);
        if (before.isPresent()) {
            return refused(text, origin, before.get());
        }
        try {
            List<TextBlock> blocks = new MarkdownConverter(origin.walk(text)).text(PARSER.parse(text));
            return MarkdownLimits.ofBlocks(blocks)
                    .map(passed -> refused(text, origin, passed))
                    .orElse(new Outcome<>(new RichText(text, blocks), longHeadings(blocks)));
        } catch (StackOverflowError tooDeep) {
            // Both the parser and the conversion recurse; what nests too deep for them is past our limit by far.
            return refused(text, origin, MarkdownLimits.TOO_DEEP);
        }
    }

    private static List<Finding> longHeadings(List<TextBlock> blocks) {
        return blocks.stream()
                .flatMap(TextBlock::withNested)
                .filter(block ->
                        block instanceof TextBlock.Heading && block.ownPlain().length() > Limits.LINE)
                .map(heading ->
                        Finding.of(FindingCode.LIMIT, heading.position(), Term.LINE, Argument.typed(Limits.LINE)))
                .toList();
    }

    private static Outcome<RichText> refused(String text, TextOrigin origin, MarkdownLimits.Passed passed) {
        Position position = origin.positionOf(text, passed.offset());
        Finding finding = Finding.of(FindingCode.LIMIT, position, passed.what(), Argument.typed(passed.limit()));
        Position top = origin.positionOf(text, 0);
        TextBlock typed = new TextBlock.Paragraph(List.of(new Inline.Words(text)), top);
        return new Outcome<>(new RichText(text, List.of(typed)), List.of(finding));
    }
}
