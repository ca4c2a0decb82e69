package nl.expliciet.generator.export;

import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.items;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;

/** A column of a table of data: its key, what stands in it and where that comes from; JSON null is an empty cell. */
record Column<R>(String key, Shape<?> shape, Function<R, JsonNode> value) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Shape<List<String>> LIST = items(WORDS);
    private static final Shape<Long> COUNT = new Scalar.Whole<>(0, Long.MAX_VALUE, Long::valueOf);

    /** Words that are always there. */
    static <R> Column<R> text(String key, Function<R, String> value) {
        return new Column<>(key, WORDS, row -> JSON.textNode(value.apply(row)));
    }

    /** Words that may be missing. */
    static <R> Column<R> some(String key, Function<R, Optional<String>> value) {
        return new Column<>(
                key,
                WORDS,
                row -> value.apply(row).<JsonNode>map(JSON::textNode).orElse(JSON.nullNode()));
    }

    /** What a dossier states; the word {@code onbekend} where it says so. */
    static <R> Column<R> stated(String key, Function<R, Stated<String>> value) {
        return some(key, row -> {
            Stated<String> stated = value.apply(row);
            return stated.isUnknown() ? Optional.of(Ref.UNKNOWN) : stated.value();
        });
    }

    /** Several words. */
    static <R> Column<R> list(String key, Function<R, List<String>> values) {
        return new Column<>(key, LIST, row -> {
            ArrayNode list = JSON.arrayNode();
            values.apply(row).forEach(list::add);
            return list;
        });
    }

    /** A number that is always there. */
    static <R> Column<R> count(String key, Function<R, Number> value) {
        return new Column<>(key, COUNT, row -> JSON.numberNode(value.apply(row).longValue()));
    }

    /** A number that may be missing. */
    static <R> Column<R> number(String key, Shape<?> shape, Function<R, Optional<? extends Number>> value) {
        return new Column<>(
                key,
                shape,
                row -> value.apply(row)
                        .<JsonNode>map(number -> JSON.numberNode(number.longValue()))
                        .orElse(JSON.nullNode()));
    }
}
