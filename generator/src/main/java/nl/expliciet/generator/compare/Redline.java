package nl.expliciet.generator.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.Mark;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;

/** Two versions of a text, in which every word that was inserted or deleted is marked: as one text, or beside each other. */
public final class Redline {
    private static final Position NOWHERE = Position.startOf("");
    /** With less in common it is another text. */
    private static final double SIMILAR = 0.4;

    private final RedlineMarks marks;

    private Redline(Set<Mark> shown) {
        this.marks = new RedlineMarks(shown);
    }

    /** Both versions as one text. */
    public static RichText of(RichText was, RichText now) {
        return merge(EnumSet.allOf(Mark.class), was, now);
    }

    /** The earlier version, with what was deleted of it. */
    public static RichText was(RichText was, RichText now) {
        return merge(EnumSet.of(Mark.DELETED), was, now);
    }

    /** The later version, with what was inserted into it. */
    public static RichText now(RichText was, RichText now) {
        return merge(EnumSet.of(Mark.INSERTED), was, now);
    }

    /** True when texts have so much in common that they are versions of the same. */
    static boolean areVersions(RichText was, RichText now) {
        return PlainText.similarity(PlainText.of(was), PlainText.of(now)) >= SIMILAR;
    }

    private static RichText merge(Set<Mark> shown, RichText was, RichText now) {
        return new RichText("", new Redline(shown).blocks(PlainText.of(was), PlainText.of(now)));
    }

    private List<TextBlock> blocks(List<? extends TextBlock> was, List<? extends TextBlock> now) {
        List<TextBlock> merged = new ArrayList<>();
        List<TextBlock> before = List.copyOf(was);
        for (AbstractDelta<TextBlock> delta :
                DiffUtils.diff(before, List.copyOf(now), true).getDeltas()) {
            List<TextBlock> source = delta.getSource().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                merged.addAll(source);
            } else {
                changed(source, delta.getTarget().getLines(), merged);
            }
        }
        return merged;
    }

    /** Blocks that are versions of each other are merged in order; others were deleted or inserted as a whole. */
    private void changed(List<TextBlock> was, List<TextBlock> now, List<TextBlock> merged) {
        int next = 0;
        List<TextBlock> inserted = new ArrayList<>();
        for (TextBlock block : now) {
            int version = next;
            while (version < was.size() && !areVersions(was.get(version), block)) {
                version++;
            }
            if (version == was.size()) {
                inserted.add(block);
            } else {
                replaced(was.subList(next, version), inserted, merged);
                merged.add(merged(was.get(version), block));
                inserted.clear();
                next = version + 1;
            }
        }
        replaced(was.subList(next, was.size()), inserted, merged);
    }

    private void replaced(List<TextBlock> deleted, List<TextBlock> inserted, List<TextBlock> merged) {
        deleted.forEach(block -> merged.addAll(marks.on(Mark.DELETED, block)));
        inserted.forEach(block -> merged.addAll(marks.on(Mark.INSERTED, block)));
    }

    private static boolean areVersions(TextBlock was, TextBlock now) {
        return isSameKind(was, now) && PlainText.similarity(List.of(was), List.of(now)) >= SIMILAR;
    }

    private static boolean isSameKind(TextBlock was, TextBlock now) {
        if (was instanceof TextBlock.Heading one && now instanceof TextBlock.Heading other) {
            return one.level() == other.level();
        }
        if (was instanceof TextBlock.ItemList one && now instanceof TextBlock.ItemList other) {
            return one.isNumbered() == other.isNumbered();
        }
        if (was instanceof TextBlock.Item one && now instanceof TextBlock.Item other) {
            return one.task() == other.task();
        }
        if (was instanceof TextBlock.Table one && now instanceof TextBlock.Table other) {
            return one.head().equals(other.head())
                    && one.rows().size() == other.rows().size();
        }
        if (was instanceof TextBlock.Footnote one && now instanceof TextBlock.Footnote other) {
            return one.label().equals(other.label());
        }
        boolean merges = was instanceof TextBlock.Paragraph || was instanceof TextBlock.Quote;
        return merges && was.getClass() == now.getClass();
    }

    private TextBlock merged(TextBlock was, TextBlock now) {
        if (now instanceof TextBlock.Heading heading) {
            return new TextBlock.Heading(heading.level(), line(was.inlines(), now.inlines()), NOWHERE);
        }
        if (now instanceof TextBlock.ItemList list) {
            List<TextBlock.Item> items = blocks(was.children(), now.children()).stream()
                    .map(TextBlock.Item.class::cast)
                    .toList();
            return new TextBlock.ItemList(list.start(), list.tight(), items, NOWHERE);
        }
        if (now instanceof TextBlock.Table table) {
            return table((TextBlock.Table) was, table);
        }
        if (now instanceof TextBlock.Paragraph) {
            return new TextBlock.Paragraph(line(was.inlines(), now.inlines()), NOWHERE);
        }
        List<TextBlock> inside = blocks(was.children(), now.children());
        if (now instanceof TextBlock.Item item) {
            return new TextBlock.Item(item.task(), inside, NOWHERE);
        }
        return now instanceof TextBlock.Footnote note
                ? new TextBlock.Footnote(note.label(), inside, NOWHERE)
                : new TextBlock.Quote(inside, NOWHERE);
    }

    private TextBlock table(TextBlock.Table was, TextBlock.Table now) {
        List<TextBlock.Row> rows = new ArrayList<>();
        for (int i = 0; i < now.rows().size(); i++) {
            rows.add(row(was.rows().get(i), now.rows().get(i)));
        }
        return new TextBlock.Table(line(was.caption(), now.caption()), now.head(), rows, NOWHERE);
    }

    private TextBlock.Row row(TextBlock.Row was, TextBlock.Row now) {
        List<TextBlock.Cell> cells = new ArrayList<>();
        for (int i = 0; i < now.cells().size(); i++) {
            TextBlock.Cell cell = now.cells().get(i);
            cells.add(
                    new TextBlock.Cell(cell.alignment(), line(was.cells().get(i).inlines(), cell.inlines())));
        }
        return new TextBlock.Row(cells);
    }

    private List<Inline> line(List<Inline> was, List<Inline> now) {
        return marks.line(Token.of(was), Token.of(now));
    }
}
