package nl.expliciet.generator.view.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Messages;
import org.junit.jupiter.api.Test;

class TableTest {
    private static Table<String> table() {
        return Table.of(Messages.of(Language.DUTCH), "Proef", List.of("a"))
                .named("Naam", DataTable.Style.TEXT, 0, Html::text)
                .named("Getal", DataTable.Style.FIGURE, 0, row -> Html.text("35"))
                .named("Leeg", DataTable.Style.TEXT, 0, row -> Html.EMPTY)
                .named("Bron", DataTable.Style.TEXT, 0, row -> Html.text("Rob"));
    }

    private static List<Boolean> behindFigures(DataTable table) {
        return table.columns().stream().map(DataTable.Column::behindFigures).toList();
    }

    @Test
    void aColumnKeepsClearOfTheFiguresThatItStandsBehind() {
        assertEquals(List.of(false, false, true, false), behindFigures(table().filled()));
        assertEquals(List.of(false, false, true), behindFigures(table().known()), "the empty column between them went");
    }
}
