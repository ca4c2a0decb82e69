package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.expliciet.generator.across.BodyPortfolio;
import nl.expliciet.generator.across.Contribution;

/**
 * One kind of thing in all dossiers as a table of data.
 *
 * @param name of its file, and of its list in gegevens.json
 */
record Register<R>(String name, List<Column<R>> columns, Function<Source, Stream<R>> rows) {

    /** What registers are filled from. */
    record Source(List<Contribution> dossiers, List<BodyPortfolio> bodies, LocalDate day) {}

    /** Something with the dossier it belongs to. */
    record Owned<T>(Contribution dossier, T one) {}

    /** A register of what stands in dossiers; the first columns say in which, and whether that is an invented one. */
    static <T> Register<Owned<T>> of(
            String name, Function<Contribution, List<T>> things, List<Column<Owned<T>>> columns) {
        Column<Owned<T>> dossier = Column.text("dossier", row -> row.dossier().id());
        Column<Owned<T>> nature =
                Column.text("aard", row -> row.dossier().nature().key());
        return new Register<>(
                name,
                Stream.concat(Stream.of(dossier, nature), columns.stream()).toList(),
                source -> source.dossiers().stream()
                        .flatMap(one -> things.apply(one).stream().map(thing -> new Owned<>(one, thing))));
    }

    String csv(Source source) {
        return CsvText.of(columns, rows.apply(source).toList());
    }

    /** Adds a row for each; what is not known is left out of it. */
    void addTo(ArrayNode list, Source source) {
        rows.apply(source).forEach(row -> {
            ObjectNode object = list.addObject();
            for (Column<R> column : columns) {
                JsonNode value = column.value().apply(row);
                if (!value.isNull()) {
                    object.set(column.key(), value);
                }
            }
        });
    }
}
