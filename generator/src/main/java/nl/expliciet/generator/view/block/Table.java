package nl.expliciet.generator.view.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Messages;

/**
 * A table said column by column: what stands above it, how wide it is in percents, and what each row has there. Rows come
 * first, so that a column needs no types.
 */
public final class Table<R> {
    private final Messages messages;
    private final String caption;
    private final List<R> rows;
    private final List<Column<R>> columns = new ArrayList<>();
    private String style = "";
    private String unsaid;
    private Function<R, String> anchor = row -> "";
    private Function<R, DataTable.RowStyle> rowStyle = row -> DataTable.RowStyle.PLAIN;

    private record Column<R>(DataTable.Column head, Function<R, Html> cell) {}

    private Table(Messages messages, String caption, List<R> rows) {
        this.messages = messages;
        this.caption = caption;
        this.rows = List.copyOf(rows);
        this.unsaid = messages.text("niet-bekend");
    }

    /**
     * A table of some things.
     *
     * @param caption what it holds, for those who do not see it
     */
    public static <R> Table<R> of(Messages messages, String caption, List<R> rows) {
        return new Table<>(messages, caption, rows);
    }

    /** The same table with an extra class. */
    public Table<R> styled(String cssClass) {
        style = cssClass;
        return this;
    }

    /** Says with other words what is in no row known. */
    public Table<R> unsaid(String words) {
        unsaid = words;
        return this;
    }

    /** Gives each row an anchor. */
    public Table<R> anchored(Function<R, String> anchorOf) {
        anchor = anchorOf;
        return this;
    }

    /** Gives rows a style, for those that are no row like others. */
    public Table<R> rows(Function<R, DataTable.RowStyle> styleOf) {
        rowStyle = styleOf;
        return this;
    }

    /** A column of text, its head by the key of a message; a width of 0 leaves it to the content. */
    public Table<R> column(String key, int width, Function<R, Html> cell) {
        return named(messages.text(key), DataTable.Style.TEXT, width, cell);
    }

    /** A column of numbers. */
    public Table<R> figures(String key, int width, Function<R, Html> cell) {
        return named(messages.text(key), DataTable.Style.FIGURE, width, cell);
    }

    /** A column of short texts that are kept on one line. */
    public Table<R> narrow(String key, int width, Function<R, Html> cell) {
        return named(messages.text(key), DataTable.Style.NARROW, width, cell);
    }

    /** A column with a head in words. */
    public Table<R> named(String label, DataTable.Style columnStyle, int width, Function<R, Html> cell) {
        columns.add(new Column<>(new DataTable.Column(label, columnStyle, false, width), cell));
        return this;
    }

    /** The table with all its columns. */
    public DataTable filled() {
        return filled(columns, "");
    }

    /** The table without the columns in which no row says anything; those that are unknown throughout are named below it. */
    public DataTable known() {
        List<Column<R>> shown = columns.stream()
                .filter(column -> column == columns.get(0) || cells(column).anyMatch(cell -> !cell.isUnknown()))
                .toList();
        List<String> unknown = columns.stream()
                .filter(column ->
                        !shown.contains(column) && cells(column).findAny().isPresent())
                .map(column -> Formats.small(column.head().label()))
                .toList();
        return filled(shown, unknown.isEmpty() ? "" : unsaid + ": " + new Formats(messages).list(unknown) + ".");
    }

    /** What the rows say in a column, without those that say nothing. */
    private Stream<Html> cells(Column<R> column) {
        return rows.stream().map(row -> column.cell().apply(row)).filter(cell -> !cell.isEmpty());
    }

    private DataTable filled(List<Column<R>> shown, String note) {
        return new DataTable(
                caption,
                style,
                heads(shown),
                rows.stream().map(row -> row(shown, row)).toList(),
                note);
    }

    /** The heads of the columns that are shown, each knowing whether it stands behind figures. */
    private static <R> List<DataTable.Column> heads(List<Column<R>> shown) {
        List<DataTable.Column> heads = new ArrayList<>();
        for (Column<R> column : shown) {
            boolean behind = !heads.isEmpty() && heads.get(heads.size() - 1).isFigure();
            DataTable.Column head = column.head();
            heads.add(new DataTable.Column(head.label(), head.style(), behind, head.width()));
        }
        return heads;
    }

    private DataTable.Row row(List<Column<R>> shown, R row) {
        return new DataTable.Row(
                anchor.apply(row),
                rowStyle.apply(row),
                shown.stream().map(column -> column.cell().apply(row)).toList());
    }
}
