package nl.expliciet.generator.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.TextBlock;

/** Writes a table that someone typed in Markdown. */
final class TextTableRenderer {
    private final InlineRenderer inlines;
    private final Messages messages;

    TextTableRenderer(InlineRenderer inlines, Messages messages) {
        this.inlines = inlines;
        this.messages = messages;
    }

    Html render(TextBlock.Table table) {
        List<Html> rows = new ArrayList<>();
        rows.add(Html.NEW_LINE);
        table.rows().forEach(row -> rows.add(Html.all(row(table, row), Html.NEW_LINE)));
        Html.Tag head = Html.tag("thead", Html.tag("tr", cells(table, this::head)));
        Html.Tag body = Html.tag("tbody", new Html.All(rows));
        Html caption = inlines.render(table.caption());
        boolean untold = caption.isEmpty();
        Html frame = Html.tag("div.table-wrap", Html.tag("table.typed", head, Html.NEW_LINE, body))
                .with("role", "group")
                .with("tabindex", "0")
                .with("aria-label", untold ? messages.text("tabel.in-tekst") : caption.words());
        return untold ? frame : Html.all(Html.tag("p.caption", caption), Html.NEW_LINE, frame);
    }

    private static Html cells(TextBlock.Table table, BiFunction<TextBlock.Table, Integer, Html> cell) {
        return new Html.All(IntStream.range(0, table.head().size())
                .mapToObj(i -> cell.apply(table, i))
                .toList());
    }

    private Html row(TextBlock.Table table, TextBlock.Row row) {
        List<TextBlock.Cell> cells = row.cells();
        return Html.tag(
                "tr",
                cells(
                        table,
                        (of, i) -> cell(
                                "td", of, i, i < cells.size() ? cells.get(i).inlines() : List.of())));
    }

    /** An empty head, as above the first column, is no head to a screen reader. */
    private Html head(TextBlock.Table table, int column) {
        List<Inline> words = table.head().get(column).inlines();
        boolean empty = words.stream().allMatch(inline -> inline.plain().isBlank());
        return cell(empty ? "td" : "th", table, column, words);
    }

    /** The alignment of a column, and whether it stands behind figures. */
    private static String style(TextBlock.Table table, int column) {
        String own = table.head().get(column).alignment().name().toLowerCase(Locale.ROOT);
        boolean behind = column > 0
                && table.head().get(column).alignment() != TextBlock.Alignment.RIGHT
                && table.head().get(column - 1).alignment() == TextBlock.Alignment.RIGHT;
        return behind ? own + " after-right" : own;
    }

    private Html cell(String name, TextBlock.Table table, int column, List<Inline> words) {
        Html.Tag cell = Html.tag(name, inlines.render(words));
        return (name.equals("th") ? cell.with("scope", "col") : cell).with("class", style(table, column));
    }
}
