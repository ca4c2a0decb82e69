package nl.expliciet.generator.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.Mark;
import nl.expliciet.generator.text.TextBlock;

/** Puts marks on words: on those of a line that differ, or on all of a block. Of marks that are not shown the words go too. */
record RedlineMarks(Set<Mark> shown) {
    private static final Position NOWHERE = Position.startOf("");

    /** A part of a line in both versions; equal ones are the same. */
    private record Stretch(List<Token> was, List<Token> now) {
        boolean isSpace() {
            return was.equals(now) && was.stream().allMatch(Token::isSpace);
        }

        Stretch with(Stretch next) {
            return new Stretch(joined(was, next.was), joined(now, next.now));
        }

        private static List<Token> joined(List<Token> one, List<Token> other) {
            List<Token> all = new ArrayList<>(one);
            all.addAll(other);
            return all;
        }
    }

    /** Two versions of a line as one. */
    List<Inline> line(List<Token> was, List<Token> now) {
        List<Token> merged = new ArrayList<>();
        for (Stretch stretch : stretches(was, now)) {
            if (stretch.was.equals(stretch.now)) {
                merged.addAll(stretch.now);
            } else {
                mark(Mark.DELETED, stretch.was, merged);
                mark(Mark.INSERTED, stretch.now, merged);
            }
        }
        return Token.line(merged);
    }

    /** A space between words that both changed is part of the change: else every word would be marked on its own. */
    private static List<Stretch> stretches(List<Token> was, List<Token> now) {
        List<Stretch> stretches = new ArrayList<>();
        for (AbstractDelta<Token> delta : DiffUtils.diff(was, now, true).getDeltas()) {
            Stretch next =
                    new Stretch(delta.getSource().getLines(), delta.getTarget().getLines());
            boolean equal = delta.getType() == DeltaType.EQUAL;
            int last = stretches.size() - 1;
            if (!equal && last > 0 && stretches.get(last).isSpace()) {
                Stretch space = stretches.remove(last);
                stretches.set(last - 1, stretches.get(last - 1).with(space).with(next));
            } else {
                stretches.add(next);
            }
        }
        return stretches;
    }

    private void mark(Mark mark, List<Token> tokens, List<Token> merged) {
        if (shown.contains(mark)) {
            tokens.forEach(token -> merged.add(token.marked(mark)));
        }
    }

    /** A block of which every word has a mark; nothing when the mark is not shown. */
    List<TextBlock> on(Mark mark, TextBlock block) {
        return shown.contains(mark) ? List.of(marked(mark, block)) : List.of();
    }

    private static TextBlock marked(Mark mark, TextBlock block) {
        if (block instanceof TextBlock.Heading heading) {
            return new TextBlock.Heading(heading.level(), marked(mark, heading.inlines()), NOWHERE);
        }
        if (block instanceof TextBlock.ItemList list) {
            List<TextBlock.Item> items = list.items().stream()
                    .map(item -> (TextBlock.Item) marked(mark, item))
                    .toList();
            return new TextBlock.ItemList(list.start(), list.tight(), items, NOWHERE);
        }
        if (block instanceof TextBlock.Item item) {
            return new TextBlock.Item(item.task(), all(mark, item.children()), NOWHERE);
        }
        if (block instanceof TextBlock.Quote quote) {
            return new TextBlock.Quote(all(mark, quote.children()), NOWHERE);
        }
        if (block instanceof TextBlock.Table table) {
            List<TextBlock.Row> rows = table.rows().stream()
                    .map(row -> new TextBlock.Row(cells(mark, row.cells())))
                    .toList();
            return new TextBlock.Table(marked(mark, table.caption()), cells(mark, table.head()), rows, NOWHERE);
        }
        if (block instanceof TextBlock.Footnote note) {
            return new TextBlock.Footnote(note.label(), all(mark, note.children()), NOWHERE);
        }
        if (block instanceof TextBlock.CodeBlock code) {
            return new TextBlock.Paragraph(marked(mark, List.of(new Inline.Code(code.text()))), NOWHERE);
        }
        return block instanceof TextBlock.Paragraph
                ? new TextBlock.Paragraph(marked(mark, block.inlines()), NOWHERE)
                : block;
    }

    private static List<TextBlock> all(Mark mark, List<TextBlock> blocks) {
        return blocks.stream().map(block -> marked(mark, block)).toList();
    }

    private static List<TextBlock.Cell> cells(Mark mark, List<TextBlock.Cell> cells) {
        return cells.stream()
                .map(cell -> new TextBlock.Cell(cell.alignment(), marked(mark, cell.inlines())))
                .toList();
    }

    private static List<Inline> marked(Mark mark, List<Inline> line) {
        return line.isEmpty() ? line : List.of(new Inline.Marked(mark, line));
    }
}
