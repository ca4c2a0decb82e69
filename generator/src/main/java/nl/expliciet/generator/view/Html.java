package nl.expliciet.generator.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.expliciet.generator.chart.Chart;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.chart.draw.Drawing;

/**
 * A piece of a page as a tree. There is no way in for markup: what a user typed can only be words or the value of an
 * attribute, and {@link HtmlWriter} escapes both.
 */
public sealed interface Html {
    /** Nothing. */
    Html EMPTY = new All(List.of());

    /** The end of a line in the file, which a reader does not see. */
    Html NEW_LINE = new Words("\n");

    /** True when there is nothing in it. */
    boolean isEmpty();

    /** True for the sign of what no source tells, and nothing besides. */
    default boolean isUnknown() {
        return false;
    }

    /** Hands its parts to the writer. */
    void writeTo(HtmlWriter out);

    /** Adds what a reader gets to read. */
    void sayTo(StringBuilder out);

    /** What a reader gets to read: words only, a line break as a stroke, without pictures. */
    default String words() {
        StringBuilder said = new StringBuilder();
        sayTo(said);
        return said.toString();
    }

    /** This followed by another piece. */
    default Html plus(Html other) {
        return all(this, other);
    }

    /** Plain text. */
    static Html text(String text) {
        return new Words(text);
    }

    /** Pieces after each other. */
    static Html all(Html... pieces) {
        return new All(List.of(pieces));
    }

    /** An element with its classes, such as {@code span.status.attention}, around some pieces. */
    static Tag tag(String name, Html... content) {
        String[] parts = name.split("\\.", 2);
        Tag tag = new Tag(parts[0], List.of(), content.length == 1 ? content[0] : all(content));
        return parts.length == 1 ? tag : tag.with("class", parts[1].replace('.', ' '));
    }

    /** A link. */
    static Tag link(String href, String text) {
        return tag("a", text(text)).with("href", href);
    }

    /** Words of which the class says how they look. */
    static Html span(String cssClass, Html content) {
        return tag("span", content).with("class", cssClass);
    }

    /** Heavy words. */
    static Tag strong(String text) {
        return tag("strong", text(text));
    }

    /** A list with points. */
    static Html bullets(List<Html> items) {
        return tag(
                "ul", items.stream().map(item -> tag("li", marker("•"), item)).toArray(Html[]::new));
    }

    /** What stands before an item of a list: browsers draw it themselves, on paper it is the label of the item. */
    static Html marker(String sign) {
        return either(EMPTY, tag("span.marker", text(sign)));
    }

    /** Pieces below each other in a cell; empty ones are left out. */
    static Html lines(Html... pieces) {
        return lines(List.of(pieces));
    }

    /** Pieces below each other in a cell; empty ones are left out. */
    static Html lines(List<Html> pieces) {
        return joined(tag("br"), pieces);
    }

    /** Pieces with the same words between them; empty ones are left out. */
    static Html joined(String between, List<Html> pieces) {
        return joined(text(between), pieces);
    }

    private static Html joined(Html separator, List<Html> pieces) {
        List<Html> joined = new ArrayList<>();
        for (Html piece : pieces) {
            if (!piece.isEmpty()) {
                joined.add(joined.isEmpty() ? piece : all(separator, piece));
            }
        }
        return new All(joined);
    }

    /** One piece on the screen and another on paper. */
    static Html either(Html screen, Html paper) {
        return new Either(screen, paper);
    }

    /** A chart, with its title for those who do not see it. */
    static Picture chart(Chart chart) {
        return new Picture(chart.drawing(), Picture.Role.CHART);
    }

    /** The shape of a status; the word beside it says the same. */
    static Picture icon(Icon icon) {
        return new Picture(icon.drawing(), Picture.Role.ICON);
    }

    /** Text. */
    record Words(String text) implements Html {
        public Words {
            Objects.requireNonNull(text);
        }

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }

        @Override
        public void writeTo(HtmlWriter out) {
            out.text(text);
        }

        @Override
        public void sayTo(StringBuilder out) {
            out.append(text);
        }
    }

    /** An element. */
    record Tag(String name, List<Attribute> attributes, Html content) implements Html {
        private static final Attribute UNKNOWN = new Attribute("class", "unknown");

        public Tag {
            attributes = List.copyOf(attributes);
        }

        /** An attribute of an element. */
        public record Attribute(String name, String value) {}

        /** The same element with one more attribute. */
        public Tag with(String attribute, String value) {
            List<Attribute> more = new ArrayList<>(attributes);
            more.add(new Attribute(attribute, value));
            return new Tag(name, more, content);
        }

        /** The same element around something. */
        public Tag around(Html inside) {
            return new Tag(name, attributes, inside);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public boolean isUnknown() {
            return attributes.contains(UNKNOWN);
        }

        @Override
        public void writeTo(HtmlWriter out) {
            out.tag(this);
        }

        @Override
        public void sayTo(StringBuilder out) {
            if (name.equals("br")) {
                out.append(" / ");
            }
            content.sayTo(out);
            if (HtmlWriter.isBlock(name)) {
                out.append(' ');
            }
        }
    }

    /** Pieces after each other. */
    record All(List<Html> pieces) implements Html {
        public All {
            pieces = List.copyOf(pieces);
        }

        @Override
        public boolean isEmpty() {
            return pieces.stream().allMatch(Html::isEmpty);
        }

        @Override
        public boolean isUnknown() {
            return pieces.stream().anyMatch(Html::isUnknown)
                    && pieces.stream().allMatch(piece -> piece.isUnknown() || piece.isEmpty());
        }

        @Override
        public void writeTo(HtmlWriter out) {
            pieces.forEach(piece -> piece.writeTo(out));
        }

        @Override
        public void sayTo(StringBuilder out) {
            pieces.forEach(piece -> piece.sayTo(out));
        }
    }

    /** What differs between screen and paper; a reader gets to read what is on the screen. */
    record Either(Html screen, Html paper) implements Html {
        @Override
        public boolean isEmpty() {
            return screen.isEmpty() && paper.isEmpty();
        }

        @Override
        public void writeTo(HtmlWriter out) {
            out.either(screen, paper);
        }

        @Override
        public void sayTo(StringBuilder out) {
            screen.sayTo(out);
        }
    }

    /** A drawing in the page. */
    record Picture(Drawing drawing, Role role) implements Html {

        /** What a drawing is for: only a chart says something that stands nowhere beside it. */
        public enum Role {
            CHART("chart"),
            ICON("icon"),
            SCORE("icon-wide"),
            ROOF("roof");

            private final String cssClass;

            Role(String cssClass) {
                this.cssClass = cssClass;
            }

            /** The class that gives it its size. */
            String cssClass() {
                return cssClass;
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public void writeTo(HtmlWriter out) {
            SvgPicture.of(this).writeTo(out);
        }

        @Override
        public void sayTo(StringBuilder out) {
            // A drawing has no words of its own: what it shows stands beside it.
        }
    }
}
