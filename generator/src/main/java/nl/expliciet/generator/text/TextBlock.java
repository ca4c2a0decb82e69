package nl.expliciet.generator.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Position;

/** A block of a text: what stands on lines of its own. */
public sealed interface TextBlock {

    /** Where the block starts. */
    Position position();

    /** The inlines directly in this block, not those of nested blocks. */
    default List<Inline> inlines() {
        return List.of();
    }

    /** The blocks directly in this block. */
    default List<TextBlock> children() {
        return List.of();
    }

    /** This block and all blocks in it, in reading order. */
    default Stream<TextBlock> withNested() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(TextBlock::withNested));
    }

    /** All inlines in this block and its nested blocks. */
    default Stream<Inline> allInlines() {
        return withNested().flatMap(block -> block.inlines().stream()).flatMap(Inline::withNested);
    }

    /** The words of this block itself, without those of nested blocks. */
    default String ownPlain() {
        return inlines().stream().map(Inline::plain).collect(Collectors.joining());
    }

    /** A paragraph. */
    record Paragraph(List<Inline> inlines, Position position) implements TextBlock {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /** A heading; level 1 to 6 as typed. */
    record Heading(int level, List<Inline> inlines, Position position) implements TextBlock {
        public Heading {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * A list.
     *
     * @param start the first number of a numbered list, -1 for bullets
     * @param tight true when its items are not separated by blank lines
     */
    record ItemList(int start, boolean tight, List<Item> items, Position position) implements TextBlock {
        public ItemList {
            items = List.copyOf(items);
        }

        /** True for a numbered list. */
        public boolean isNumbered() {
            return start >= 0;
        }

        @Override
        public List<TextBlock> children() {
            return List.copyOf(items);
        }
    }

    /** An item of a list. */
    record Item(Task task, List<TextBlock> children, Position position) implements TextBlock {
        public Item {
            children = List.copyOf(children);
        }
    }

    /** Whether a list item is a task, and if so whether it is done. */
    enum Task {
        NONE,
        OPEN,
        DONE
    }

    /** A block quotation. */
    record Quote(List<TextBlock> children, Position position) implements TextBlock {
        public Quote {
            children = List.copyOf(children);
        }
    }

    /** Preformatted text. */
    record CodeBlock(String text, Position position) implements TextBlock {
        @Override
        public String ownPlain() {
            return text;
        }
    }

    /** A table with one row of heads; every row has as many cells as the head. Its caption may be empty. */
    record Table(List<Inline> caption, List<Cell> head, List<Row> rows, Position position) implements TextBlock {
        public Table {
            caption = List.copyOf(caption);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        @Override
        public List<Inline> inlines() {
            Stream<Inline> cells = Stream.concat(Stream.of(new Row(head)), rows.stream())
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> spaced(cell.inlines()));
            return Stream.concat(caption.isEmpty() ? Stream.of() : spaced(caption), cells)
                    .toList();
        }

        private static Stream<Inline> spaced(List<Inline> words) {
            return Stream.concat(words.stream(), Stream.of(Inline.Words.SPACE));
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table. */
    record Cell(Alignment alignment, List<Inline> inlines) {
        public Cell {
            inlines = List.copyOf(inlines);
        }
    }

    /** How the cells of a column are set. */
    enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** A break between parts of a text. */
    record Rule(Position position) implements TextBlock {}

    /** The text of a footnote. */
    record Footnote(String label, List<TextBlock> children, Position position) implements TextBlock {
        public Footnote {
            children = List.copyOf(children);
        }
    }
}
