package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Messages;

/** An address as people type it, in words. It is followed along the format, so that an id with dots in it stays whole. */
final class PlaceWords {
    private final Messages messages;

    PlaceWords(Messages messages) {
        this.messages = messages;
    }

    /** The names of its keys; the text itself when it is no address. */
    String of(String typed) {
        return walk(typed, DossierFormat.FOLDER)
                .map(words -> String.join(", ", words))
                .orElse(typed);
    }

    private Optional<List<String>> walk(String rest, Shape<?> shape) {
        if (rest.isEmpty()) {
            return Optional.of(List.of());
        }
        if (shape instanceof Shape.Block<?> block) {
            return block.keys().stream()
                    .flatMap(key -> key(rest, block, key).stream())
                    .findFirst();
        }
        if (shape instanceof Shape.Items<?> items) {
            Optional<List<String>> alone = items.orOne() ? walk(rest, items.item()) : Optional.empty();
            return alone.or(() -> item(rest, items.item()));
        }
        return shape instanceof Shape.Table<?, ?> table ? item(rest, table.value()) : Optional.empty();
    }

    private Optional<List<String>> key(String rest, Shape.Block<?> block, Key<?> key) {
        boolean whole = rest.equals(key.name());
        if (!whole && !rest.startsWith(key.name() + ".")) {
            return Optional.empty();
        }
        String left = whole ? "" : rest.substring(key.name().length() + 1);
        return walk(left, key.shape()).map(words -> before(Formats.small(messages.name(block, key)), words));
    }

    /** The label of an item is the shortest one behind which an address of the item follows. */
    private Optional<List<String>> item(String rest, Shape<?> item) {
        return IntStream.rangeClosed(1, rest.length())
                .filter(end -> end == rest.length() || rest.charAt(end) == '.')
                .mapToObj(end -> walk(rest.substring(Math.min(end + 1, rest.length())), item)
                        .map(words -> before(label(rest.substring(0, end)), words)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String label(String item) {
        return Keyed.find(GovernancePerspective.class, item)
                .map(messages::label)
                .orElse(item);
    }

    private static List<String> before(String first, List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.add(0, first);
        return all;
    }
}
