package nl.expliciet.generator.view.dossier;

import java.util.List;
import java.util.stream.Collectors;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.AgreementCard;
import nl.expliciet.generator.view.block.AgreementFilter;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.Beside;
import nl.expliciet.generator.view.block.Block.Paragraph;
import nl.expliciet.generator.view.block.Block.Prose;
import nl.expliciet.generator.view.block.Block.Stack;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Facts;
import nl.expliciet.generator.view.block.Figure;
import nl.expliciet.generator.view.block.Notice;
import nl.expliciet.generator.view.block.NumberedItems;

/** The blocks of a chapter as plain text: what a reader gets to read, a chart by its text alternative. */
final class BlockText {
    private final StringBuilder out = new StringBuilder();

    private BlockText() {}

    static String of(ChapterView chapter) {
        BlockText text = new BlockText();
        text.line("# " + chapter.title() + (chapter.badge().isEmpty() ? "" : " [" + chapter.badge() + "]"));
        text.blocks(chapter.blocks());
        return text.out.toString();
    }

    private void line(String line) {
        out.append(line.strip()).append('\n');
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            line(paragraph.number().text() + " " + words(paragraph.content()));
        } else if (block instanceof SubHeading heading) {
            line("## " + heading.text());
        } else if (block instanceof DataTable table) {
            table(table);
        } else if (block instanceof Figure figure) {
            line("(figure) " + label(figure));
        } else if (block instanceof Beside beside) {
            blocks(List.of(beside.left(), beside.right()));
        } else if (block instanceof Stack stack) {
            blocks(stack.blocks());
        } else if (block instanceof Notice notice) {
            line("[" + notice.style() + "] " + notice.title() + " #" + notice.anchor());
            blocks(notice.content());
        } else if (block instanceof Prose prose) {
            line(words(prose.content()));
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(fact -> line(fact.label() + ": " + words(fact.content())));
        } else if (block instanceof AgreementCard card) {
            line("(card) " + card.id() + " " + card.title() + ", " + card.statusKey());
        } else if (block instanceof NumberedItems items) {
            items.items()
                    .forEach(item -> line(words(item.number()) + " " + words(item.content()) + " #" + item.anchor()));
        } else if (block instanceof AgreementFilter) {
            line("(filter)");
        } else {
            throw new IllegalArgumentException("a kind of block this test does not know: " + block.macro());
        }
    }

    private void table(DataTable table) {
        line("(table) " + table.caption());
        line(table.columns().stream().map(DataTable.Column::label).collect(Collectors.joining(" | ")));
        for (DataTable.Row row : table.rows()) {
            String cells = row.cells().stream().map(BlockText::words).collect(Collectors.joining(" | "));
            line(cells + (row.anchor().isEmpty() ? "" : " #" + row.anchor()));
        }
    }

    private static String label(Figure figure) {
        return figure.picture().drawing().title().replace("\u00ad", "");
    }

    private static String words(Html html) {
        return html.words().replaceAll("\\s+", " ").strip();
    }
}
