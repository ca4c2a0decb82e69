package nl.expliciet.generator.intake.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the styles of a Word file say of a paragraph. */
final class WordStyles {
    private static final int MOST_ANCESTORS = 20;

    private final Map<String, Element> styles = new HashMap<>();

    WordStyles(Optional<Document> part) {
        part.ifPresent(document -> WordXml.all(document, "style")
                .forEach(style -> styles.putIfAbsent(WordXml.attribute(style, "styleId"), style)));
    }

    /** True for a heading or the title. */
    boolean isHeading(Element paragraph) {
        return name(paragraph).matches("(heading|kop) ?[1-9]|title|titel");
    }

    /** True for a line of the table of contents. */
    boolean isContents(Element paragraph) {
        return name(paragraph).matches("(toc|inhopg|contents) ?([1-9]|heading)");
    }

    private String name(Element paragraph) {
        return style(paragraph)
                .map(style -> WordXml.value(style, "name"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /** The numbering of a paragraph: its own, else that of its style or of a style which that one extends. */
    Optional<Element> numbering(Element paragraph) {
        Optional<Element> own = inProperties(paragraph);
        Optional<Element> style = style(paragraph);
        for (int i = 0; own.isEmpty() && style.isPresent() && i < MOST_ANCESTORS; i++) {
            own = inProperties(style.get());
            style = Optional.ofNullable(styles.get(WordXml.value(style.get(), "basedOn")));
        }
        return own;
    }

    private static Optional<Element> inProperties(Element paragraphOrStyle) {
        return WordXml.child(paragraphOrStyle, "pPr").flatMap(properties -> WordXml.child(properties, "numPr"));
    }

    private Optional<Element> style(Element paragraph) {
        return WordXml.child(paragraph, "pPr")
                .map(properties -> WordXml.value(properties, "pStyle"))
                .map(styles::get);
    }
}
