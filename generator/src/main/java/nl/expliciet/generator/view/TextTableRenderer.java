package nl.expliciet.generator.view;

import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.text.TextBlock;

/** Writes a table that someone typed in Markdown. */
final class TextTableRenderer {
    private final InlineRenderer inlines;
    private final Messages messages;

    TextTableRenderer(InlineRenderer inlines, Messages messages) {
        this.inlines = inlines;
        this.messages = messages;
    }

    void render(TextBlock.Table table, StringBuilder out) {
        out.append("<div class=\"table-wrap\" role=\"group\" tabindex=\"0\" aria-label=\"");
        out.append(Html.escape(messages.text("tabel.in-tekst"))).append("\"><table class=\"typed\"><thead><tr>");
        for (int i = 0; i < table.head().size(); i++) {
            head(table, i, out);
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (TextBlock.Row row : table.rows()) {
            out.append("<tr>");
            List<TextBlock.Cell> cells = row.cells();
            for (int i = 0; i < table.head().size(); i++) {
                TextBlock.Cell cell =
                        i < cells.size() ? cells.get(i) : new TextBlock.Cell(TextBlock.Alignment.LEFT, List.of());
                cell(cell, style(table, i), "td", "td", out);
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
    }

    /** An empty head, as above the first column, is no head to a screen reader. */
    private void head(TextBlock.Table table, int column, StringBuilder out) {
        TextBlock.Cell cell = table.head().get(column);
        boolean empty =
                cell.inlines().stream().allMatch(inline -> inline.plain().isBlank());
        cell(cell, style(table, column), empty ? "td" : "th scope=\"col\"", empty ? "td" : "th", out);
    }

    /** The alignment of a column, and whether it stands behind figures. */
    private static String style(TextBlock.Table table, int column) {
        String own = table.head().get(column).alignment().name().toLowerCase(Locale.ROOT);
        boolean behind = column > 0
                && table.head().get(column).alignment() == TextBlock.Alignment.LEFT
                && table.head().get(column - 1).alignment() == TextBlock.Alignment.RIGHT;
        return behind ? own + " after-right" : own;
    }

    private void cell(TextBlock.Cell cell, String style, String open, String close, StringBuilder out) {
        out.append('<').append(open).append(" class=\"").append(style).append("\">");
        out.append(inlines.render(cell.inlines())).append("</").append(close).append('>');
    }
}
