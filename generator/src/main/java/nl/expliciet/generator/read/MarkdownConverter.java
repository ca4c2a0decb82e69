package nl.expliciet.generator.read;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.TextBlock;

/** Turns Flexmark's blocks into ours; one converter per text. */
final class MarkdownConverter {
    private final TextOrigin.Walk origin;
    private final InlineConverter inlines;
    private final List<TextBlock> notes = new ArrayList<>();

    MarkdownConverter(TextOrigin.Walk origin) {
        this.origin = origin;
        this.inlines = new InlineConverter(origin);
    }

    /** All blocks of a text; the footnotes stand at the end, also those defined in a list, a quote or another note. */
    List<TextBlock> text(Node document) {
        List<TextBlock> text = new ArrayList<>(blocks(document));
        text.addAll(notes);
        return text;
    }

    private List<TextBlock> blocks(Node parent) {
        List<TextBlock> blocks = new ArrayList<>();
        for (Node child : parent.getChildren()) {
            if (child instanceof FootnoteBlock note) {
                Position position = origin.to(note.getStartOffset());
                notes.add(new TextBlock.Footnote(note.getText().toString(), blocks(note), position));
            } else if (!(child instanceof Reference)) {
                blocks.add(block(child));
            }
        }
        return blocks;
    }

    private TextBlock block(Node node) {
        Position position = origin.to(node.getStartOffset());
        if (node instanceof Heading heading) {
            return new TextBlock.Heading(heading.getLevel(), inlines.convert(heading), position);
        }
        if (node instanceof ListBlock list) {
            return list(list, position);
        }
        if (node instanceof BlockQuote) {
            return new TextBlock.Quote(blocks(node), position);
        }
        if (node instanceof FencedCodeBlock fenced) {
            String label = fenced.getInfo().isBlank()
                    ? ""
                    : fenced.getInfo().unescape().strip() + "\n";
            return new TextBlock.CodeBlock(label + code(fenced), position);
        }
        if (node instanceof IndentedCodeBlock indented) {
            return new TextBlock.CodeBlock(code(indented), position);
        }
        if (node instanceof TableBlock table) {
            return table(table, position);
        }
        if (node instanceof ThematicBreak) {
            return new TextBlock.Rule(position);
        }
        return new TextBlock.Paragraph(inlines.convert(node), position);
    }

    private static String code(com.vladsch.flexmark.util.ast.Block block) {
        return block.getContentChars().toString().stripTrailing();
    }

    private TextBlock list(ListBlock list, Position position) {
        int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : -1;
        List<TextBlock.Item> items = new ArrayList<>();
        for (Node child : list.getChildren()) {
            Position at = origin.to(child.getStartOffset());
            items.add(new TextBlock.Item(task(child), blocks(child), at));
        }
        boolean tight = list.isTight() && (list instanceof BulletList || list instanceof OrderedList);
        return new TextBlock.ItemList(start, tight, items, position);
    }

    private static TextBlock.Task task(Node item) {
        if (item instanceof TaskListItem task && item instanceof ListItem) {
            return task.isItemDoneMarker() ? TextBlock.Task.DONE : TextBlock.Task.OPEN;
        }
        return TextBlock.Task.NONE;
    }

    private TextBlock table(TableBlock table, Position position) {
        List<TextBlock.Cell> head = new ArrayList<>();
        List<TextBlock.Row> rows = new ArrayList<>();
        List<Inline> caption = new ArrayList<>();
        for (Node part : table.getChildren()) {
            if (part instanceof TableCaption) {
                caption.addAll(inlines.convert(part));
            }
            for (Node row : part.getChildren()) {
                if (part instanceof TableHead && row instanceof TableRow) {
                    head.addAll(cells(row));
                } else if (part instanceof TableBody && row instanceof TableRow) {
                    rows.add(new TextBlock.Row(cells(row)));
                }
            }
        }
        return new TextBlock.Table(caption, head, rows, position);
    }

    private List<TextBlock.Cell> cells(Node row) {
        List<TextBlock.Cell> cells = new ArrayList<>();
        for (Node child : row.getChildren()) {
            if (child instanceof TableCell cell) {
                cells.add(new TextBlock.Cell(alignment(cell), inlines.convert(cell)));
            }
        }
        return cells;
    }

    private static TextBlock.Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            return TextBlock.Alignment.RIGHT;
        }
        return cell.getAlignment() == TableCell.Alignment.CENTER
                ? TextBlock.Alignment.CENTER
                : TextBlock.Alignment.LEFT;
    }
}
