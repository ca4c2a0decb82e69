package nl.expliciet.generator.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Position;

/** A part of a line: words, emphasis, a link, an image. */
public sealed interface Inline {

    /** The inlines in this one. */
    default List<Inline> children() {
        return List.of();
    }

    /** This inline and all in it. */
    default Stream<Inline> withNested() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Inline::withNested));
    }

    /** The words alone. */
    default String plain() {
        return children().stream().map(Inline::plain).collect(Collectors.joining());
    }

    /** Plain words, HTML and template syntax included as typed. */
    record Words(String text) implements Inline {
        /** A single space. */
        public static final Words SPACE = new Words(" ");

        @Override
        public String plain() {
            return text;
        }
    }

    /** Emphasis: of one of three kinds. */
    record Styled(Style style, List<Inline> children) implements Inline {
        public Styled {
            children = List.copyOf(children);
        }
    }

    /** The kinds of emphasis. */
    enum Style {
        EMPHASIS,
        STRONG,
        STRUCK
    }

    /** What a comparison found inserted or deleted. */
    record Marked(Mark mark, List<Inline> children) implements Inline {
        public Marked {
            children = List.copyOf(children);
        }
    }

    /** Words in a fixed-width font. */
    record Code(String text) implements Inline {
        @Override
        public String plain() {
            return text;
        }
    }

    /** A link; the target as typed, such as {@code afspraak:A-02}, {@code https://...} or {@code bijlagen/kaart.pdf}. */
    record Link(String target, List<Inline> children, Position position) implements Inline {
        public Link {
            children = List.copyOf(children);
        }
    }

    /** An image with its description. */
    record Image(String target, String description, Position position) implements Inline {
        @Override
        public String plain() {
            return description;
        }
    }

    /** The end of a line that was meant. */
    record LineBreak() implements Inline {
        @Override
        public String plain() {
            return " ";
        }
    }

    /** A reference to a footnote. */
    record NoteReference(String label, Position position) implements Inline {}
}
