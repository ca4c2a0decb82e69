package nl.expliciet.generator.view.changes;

import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.compare.Change;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.compare.Redline;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.voice.Voice;

/** A change with the words for it. */
record ShownChange(Voice voice, Change change, Told before, Told after) {

    /** The changes of a dossier that is there in both versions. */
    static List<ShownChange> of(DossierChanges dossier, Voice voice) {
        if (dossier.was().isEmpty() || dossier.now().isEmpty()) {
            return List.of();
        }
        Told before = new Told(voice, dossier.was().get());
        Told after = new Told(voice, dossier.now().get());
        return dossier.changes().stream()
                .map(change -> new ShownChange(voice, change, before, after))
                .toList();
    }

    /** The names along its address. */
    List<String> names() {
        return (change.now().isAbsent() ? before : after).names(change.place());
    }

    /** True when what stands in the same list as others is an item of its own to read about. */
    boolean isInList() {
        return change.place().steps().size() > 1 && top() instanceof Value.Items;
    }

    private Value top() {
        Told side = change.now().isAbsent() ? before : after;
        String first = change.place().steps().get(0);
        return side.version().value().values().getOrDefault(first, change.now());
    }

    /** What became of it, in a word. */
    String kind() {
        return voice.label(change.kind());
    }

    /** What it said, with the words that went. */
    Html was() {
        if (change.was().isAbsent()) {
            return nothing();
        }
        return text(change.was())
                .flatMap(old -> text(change.now()).map(now -> before.text(Redline.was(old, now))))
                .orElseGet(() -> before.said(change.was()));
    }

    /** What it says, with the words that came. */
    Html now() {
        if (change.now().isAbsent()) {
            return nothing();
        }
        return text(change.now())
                .flatMap(now -> text(change.was()).map(old -> after.text(Redline.now(old, now))))
                .orElseGet(() -> after.said(change.now()));
    }

    private Html nothing() {
        return Html.span("second", Html.text(voice.say("wijzigingen.niets")));
    }

    /** Both versions of a text in one; empty for what is no text, and for a text that came or went. */
    Optional<Html> redline() {
        return text(change.was()).flatMap(old -> text(change.now()).map(now -> after.paragraphs(Redline.of(old, now))));
    }

    private static Optional<RichText> text(Value value) {
        return Value.said(value, new Shape.Prose());
    }

    /** Where it is and what became of it, in one line. */
    String line() {
        List<String> names = names();
        boolean part = names.size() > 1;
        return String.join(", ", part ? names.subList(1, names.size()) : names) + ": " + inShort();
    }

    /** The change in short, without running text. */
    String inShort() {
        boolean isShort = change.kind() == Change.Kind.CHANGED && redline().isEmpty();
        return isShort
                ? voice.say("wijzigingen.van-naar", inside(before, change.was()), inside(after, change.now()))
                : Formats.small(kind());
    }

    /** A value inside a sentence, where the name of a choice has no capital. */
    private static String inside(Told told, Value value) {
        String words = told.said(value).words();
        return value instanceof Value.Leaf<?> leaf && leaf.said() instanceof Keyed ? Formats.small(words) : words;
    }
}
