package nl.expliciet.generator.pdf.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of the structure tree as it was written.
 *
 * @param role       such as {@code H1} or {@code TD}
 * @param properties what is said about it, by name: Alt, ActualText, Lang, ID, E and the attributes such as Scope
 * @param kids       elements and pieces of text in reading order
 */
public record TaggedElement(String role, Map<String, String> properties, List<Kid> kids) {

    /** What an element holds. */
    public sealed interface Kid {}

    /** An element inside the element. */
    public record Child(TaggedElement element) implements Kid {}

    /**
     * Text painted for the element.
     *
     * @param text the words
     * @param page the page they stand on, from 1
     */
    public record Text(String text, int page) implements Kid {}

    /**
     * An annotation of the element.
     *
     * @param contents what it is called; empty when it has no name
     * @param page     the page it leads to, from 1; 0 when it leads out of the document
     */
    public record Annotation(String contents, int page) implements Kid {}

    public TaggedElement {
        properties = Map.copyOf(properties);
        kids = List.copyOf(kids);
    }

    /** A property by its name. */
    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** The elements directly inside. */
    public Stream<TaggedElement> children() {
        return kids.stream().filter(Child.class::isInstance).map(kid -> ((Child) kid).element());
    }

    /** This element and all below it, in reading order. */
    public Stream<TaggedElement> all() {
        return Stream.concat(Stream.of(this), children().flatMap(TaggedElement::all));
    }

    /** All text inside, in reading order. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Kid kid : kids) {
            if (kid instanceof Text piece) {
                text.append(piece.text());
            } else if (kid instanceof Child child) {
                text.append(child.element().text());
            }
        }
        return text.toString();
    }
}
