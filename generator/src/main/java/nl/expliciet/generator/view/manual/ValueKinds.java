package nl.expliciet.generator.view.manual;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.expliciet.generator.format.Outline;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.view.Html;

/** Says of a shape of the format what may stand there, with the way to the block that explains it. */
final class ValueKinds {
    private static final String KIND = "gids.soort.";

    private final Manual manual;
    private final Map<String, Outline.Section> blocks;

    /** The kinds of values among some blocks. */
    ValueKinds(Manual manual, List<Outline.Section> sections) {
        this.manual = manual;
        this.blocks = sections.stream()
                .collect(Collectors.toMap(section -> section.block().name(), Function.identity()));
    }

    /** The anchor of a block, or with a key of that key. */
    static String anchor(Outline.Section section) {
        String address = section.address();
        return section.file().key() + (address.isEmpty() ? "" : "." + address);
    }

    Html of(Shape<?> shape) {
        if (shape instanceof Shape.Items<?> items) {
            return Html.all(of(items.item()), Html.text(manual.say(KIND + "lijst")));
        }
        if (shape instanceof Shape.Table<?, ?> table) {
            Html rows = Html.all(say("per"), Html.text(" "), of(table.key()), Html.text(": "), of(table.value()));
            return table.orWhole() ? Html.all(of(table.value()), Html.text(manual.say(KIND + "of")), rows) : rows;
        }
        if (shape instanceof Shape.Block<?> block) {
            return block(block);
        }
        Html kind = shape instanceof Scalar<?> scalar ? scalar(scalar) : say("markdown");
        return shape.mayBeUnknown() ? kind : Html.all(kind, Html.text(manual.say(KIND + "bekend")));
    }

    private Html block(Shape.Block<?> block) {
        Outline.Section section = blocks.get(block.name());
        String title = manual.say("gids.blok", section.address());
        Html reference = Html.link("#blok." + anchor(section), title);
        return block.shorthand()
                .map(key -> Html.all(of(key.shape()), Html.text(manual.say(KIND + "of")), reference))
                .orElse(reference);
    }

    private Html scalar(Scalar<?> scalar) {
        if (scalar instanceof Scalar.Choice<?> choice) {
            List<Html> keys = choice.keys().stream()
                    .<Html>map(key -> Html.tag("code", Html.text(key)))
                    .toList();
            return Html.joined(", ", keys);
        }
        if (scalar instanceof Scalar.Whole<?> whole) {
            return Html.text(manual.say(KIND + "geheel", whole.minimum(), whole.maximum()));
        }
        if (scalar instanceof Scalar.Decimal decimal) {
            return Html.text(manual.say(KIND + "getal", decimal.minimum(), decimal.maximum()));
        }
        if (scalar instanceof Scalar.Reference reference) {
            return say("verwijzing." + reference.target().name().toLowerCase(Locale.ROOT));
        }
        return say(word(scalar));
    }

    private static String word(Scalar<?> scalar) {
        if (scalar instanceof Scalar.Day day) {
            return day.partial() ? "datum" : "dag";
        }
        if (scalar instanceof Scalar.Id id) {
            return id.capitals() ? "id-hoofdletters" : "id";
        }
        if (scalar instanceof Scalar.Instant) {
            return "tijdstip";
        }
        return scalar instanceof Scalar.Interval ? "duur" : "woorden";
    }

    private Html say(String kind) {
        return Html.text(manual.say(KIND + kind));
    }
}
