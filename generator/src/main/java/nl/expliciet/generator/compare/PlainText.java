package nl.expliciet.generator.compare;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;

/** Running text without what a reader does not see: where it stood, where its lines broke, how lists were spaced. */
final class PlainText {
    private static final Position NOWHERE = Position.startOf("");

    private PlainText() {}

    /** The blocks of a text; texts that read the same have equal ones. */
    static List<TextBlock> of(RichText text) {
        return blocks(text.blocks());
    }

    private static List<TextBlock> blocks(List<TextBlock> blocks) {
        return blocks.stream().map(PlainText::block).toList();
    }

    private static TextBlock block(TextBlock block) {
        if (block instanceof TextBlock.Paragraph paragraph) {
            return new TextBlock.Paragraph(Token.plain(paragraph.inlines()), NOWHERE);
        }
        if (block instanceof TextBlock.Heading heading) {
            return new TextBlock.Heading(heading.level(), Token.plain(heading.inlines()), NOWHERE);
        }
        if (block instanceof TextBlock.ItemList list) {
            List<TextBlock.Item> items =
                    list.items().stream().map(PlainText::item).toList();
            return new TextBlock.ItemList(list.start(), isTight(items), items, NOWHERE);
        }
        if (block instanceof TextBlock.Item item) {
            return item(item);
        }
        if (block instanceof TextBlock.Quote quote) {
            return new TextBlock.Quote(blocks(quote.children()), NOWHERE);
        }
        if (block instanceof TextBlock.CodeBlock code) {
            return new TextBlock.CodeBlock(code.text(), NOWHERE);
        }
        if (block instanceof TextBlock.Table table) {
            return new TextBlock.Table(
                    Token.plain(table.caption()),
                    cells(table.head()),
                    table.rows().stream().map(PlainText::row).toList(),
                    NOWHERE);
        }
        if (block instanceof TextBlock.Footnote note) {
            return new TextBlock.Footnote(note.label(), blocks(note.children()), NOWHERE);
        }
        return new TextBlock.Rule(NOWHERE);
    }

    private static TextBlock.Item item(TextBlock.Item item) {
        return new TextBlock.Item(item.task(), blocks(item.children()), NOWHERE);
    }

    private static boolean isTight(List<TextBlock.Item> items) {
        return items.stream()
                .allMatch(item -> item.children().stream()
                                .filter(TextBlock.Paragraph.class::isInstance)
                                .count()
                        <= 1);
    }

    private static TextBlock.Row row(TextBlock.Row row) {
        return new TextBlock.Row(cells(row.cells()));
    }

    private static List<TextBlock.Cell> cells(List<TextBlock.Cell> cells) {
        return cells.stream()
                .map(cell -> new TextBlock.Cell(cell.alignment(), Token.plain(cell.inlines())))
                .toList();
    }

    /** The words of a block, without spaces. */
    private static List<String> words(TextBlock block) {
        return block.withNested()
                .flatMap(one -> Token.words(one.ownPlain()).stream())
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** How much of what two texts say they have in common: 0 for nothing, 1 for all. */
    static double similarity(List<TextBlock> one, List<TextBlock> other) {
        List<String> left = new ArrayList<>(words(other));
        List<String> words = words(one);
        int most = Math.max(words.size(), left.size());
        long shared = words.stream().filter(left::remove).count();
        return most == 0 ? 1 : shared / (double) most;
    }

    private static List<String> words(List<TextBlock> blocks) {
        return blocks.stream().flatMap(block -> words(block).stream()).toList();
    }
}
