package nl.expliciet.generator.view.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.expliciet.generator.compare.DossierVersion;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.LinkTargets;
import nl.expliciet.generator.view.RichTextRenderer;
import nl.expliciet.generator.view.voice.Voice;

/** How one version of a dossier is told: its addresses by name, its values as words. */
record Told(Voice voice, DossierVersion version) {
    private static final LinkTargets LINKS = new OutsideLinks();

    /** The names along an address, from the outside in. */
    List<String> names(Place place) {
        List<String> names = new ArrayList<>();
        Value value = version.value();
        for (String step : place.steps()) {
            names.add(name(value, step));
            value = alone(inside(value, step));
        }
        return names;
    }

    /** What stands alone where a list may stand has the address of the list. */
    private static Value alone(Value value) {
        return value instanceof Value.Items list && list.isOne() ? list.items().get(0) : value;
    }

    private String name(Value around, String step) {
        if (around instanceof Value.Block block && block.shape() instanceof Shape.Block<?> shape) {
            return shape.key(step).map(key -> voice.messages().name(shape, key)).orElse(step);
        }
        if (around instanceof Value.Items list) {
            return inside(list, step) instanceof Value.Block item ? item(list.shape(), item) : step;
        }
        return Keyed.find(GovernancePerspective.class, step).map(voice::label).orElse(step);
    }

    private static Value inside(Value around, String step) {
        Value.Absent nothing = new Value.Absent(around.place().at(step));
        if (around instanceof Value.Block block) {
            return block.values().getOrDefault(step, nothing);
        }
        return around.inner()
                .filter(item -> item.place().step().equals(step))
                .findFirst()
                .orElse(nothing);
    }

    /** An item by its name or title, an agreement by its id too; else by what identifies it, else by its number. */
    private String item(Shape.Items<?> list, Value.Block item) {
        Optional<String> name = words(item, "naam");
        Optional<String> title = words(item, "titel");
        boolean numbered = item.values().get("id") instanceof Value.Leaf<?> id
                && !id.shape().equals(Shapes.WORDS);
        if (name.isPresent() || title.isPresent() && !numbered) {
            return name.or(() -> title).get();
        }
        if (numbered) {
            return words(item, "id").orElseThrow()
                    + title.map(words -> " " + words).orElse("");
        }
        String identity = list.identity().stream()
                .map(key -> said(item.at(key)).words())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return identity.isEmpty() ? item.place().step() : identity;
    }

    private static Optional<String> words(Value.Block item, String key) {
        return item.values().get(key) instanceof Value.Leaf<?> leaf
                ? Optional.of(leaf.typed().strip())
                : Optional.empty();
    }

    /** What a value says. */
    Html said(Value value) {
        if (value instanceof Value.Block block) {
            return Html.lines(block.values().keySet().stream()
                    .map(key -> line(block, key))
                    .toList());
        }
        if (value instanceof Value.Items list) {
            boolean isShort = list.inner().allMatch(item -> item instanceof Value.Leaf<?> leaf && !isText(leaf));
            List<Html> items = list.inner().map(this::said).toList();
            return isShort ? Html.joined(", ", items) : Html.lines(items);
        }
        if (value.isUnknown()) {
            return voice.unknown();
        }
        return value instanceof Value.Leaf<?> leaf ? single(leaf) : Html.EMPTY;
    }

    private static boolean isText(Value.Leaf<?> leaf) {
        return leaf.said() instanceof RichText;
    }

    private Html line(Value.Block block, String key) {
        Html said = said(block.values().get(key));
        Optional<Key<?>> shorthand =
                block.shape() instanceof Shape.Block<?> shape ? shape.shorthand() : Optional.empty();
        return shorthand.filter(bare -> bare.name().equals(key)).isPresent()
                ? said
                : Html.all(Html.text(name(block, key) + ": "), said);
    }

    private Html single(Value.Leaf<?> leaf) {
        Object said = leaf.said();
        if (said instanceof RichText text) {
            return text(text);
        }
        if (said instanceof Ref ref) {
            return Html.text(named(ref));
        }
        if (said instanceof PartialDate date) {
            return Html.text(voice.date(date));
        }
        if (said instanceof Keyed choice) {
            return Html.text(voice.label(choice));
        }
        return Html.text(
                leaf.shape().equals(Shapes.EUROS)
                        ? voice.euros((Long) said)
                        : leaf.typed().strip());
    }

    private String named(Ref ref) {
        return version.dossier().party(ref).map(Party::name).orElseGet(() -> voice.bodyName(ref));
    }

    /** Running text; its links into the dossier lead nowhere from here and are shown as words. */
    Html text(RichText text) {
        return RichTextRenderer.inCell(text, LINKS, voice.messages());
    }

    /** The same with all its paragraphs. */
    Html paragraphs(RichText text) {
        return RichTextRenderer.plain(text, LINKS, voice.messages());
    }
}
