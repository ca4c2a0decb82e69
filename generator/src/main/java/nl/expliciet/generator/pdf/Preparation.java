package nl.expliciet.generator.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.expliciet.generator.pdf.tag.Markup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What the PDF needs in its XHTML beside what HTML has: places for page breaks, names and places for bookmarks. It goes by
 * elements and by what they say of themselves, never by class: so it holds for texts that people type and for the templates
 * of a theme too.
 */
final class Preparation {

    private static final int DEEP = 5;
    private static final int MANY_COLUMNS = 10;
    /** In the column of the text of an agreement. */
    private static final int MANY_COLUMNS_INSIDE = 6;

    /** Drawings side by side say that the text above them goes with them. */
    private static final String KEEP = "data-keep";

    private static final String ABOVE = "above";

    private static final String BOOKMARK = "data-pdf-bookmark";

    private final Document document;
    private final Map<String, List<Element>> elements = new HashMap<>();

    private Preparation(Document document) {
        this.document = document;
        collect(document.getDocumentElement());
    }

    /** One walk for all: the document would be walked again for every name it is asked for. */
    private void collect(Element element) {
        elements.computeIfAbsent(element.getNodeName(), name -> new ArrayList<>())
                .add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                collect(inside);
            } else if (child instanceof Text text) {
                LongTexts.divide(text);
            }
        }
    }

    private List<Element> all(String name) {
        return elements.getOrDefault(name, List.of());
    }

    /**
     * Prepares a document.
     *
     * @param shows whether the image with this {@code src} can be shown
     */
    static void of(Document document, Predicate<String> shows) {
        new Preparation(document).apply(shows);
    }

    private void apply(Predicate<String> shows) {
        all("img").stream()
                .filter(image -> !shows.test(image.getAttribute("src")))
                .forEach(this::describe);
        all("img").forEach(KeepTogether::image);
        GluedInlines.NAMES.forEach(name -> all(name).forEach(GluedInlines::keep));
        all("td").forEach(this::openForBookmarks);
        all("tr").stream()
                .filter(Preparation::isWide)
                .map(row -> Markup.ancestor(row, "table"))
                .distinct()
                .forEach(table -> Markup.addClass(table, "many-columns"));
        all("table").forEach(KeepTogether::table);
        all("article").forEach(KeepTogether::card);
        all("figure").forEach(KeepTogether::figure);
        all("table").stream()
                .filter(table -> table.getAttribute(KEEP).equals(ABOVE))
                .forEach(KeepTogether::figure);
        for (String nested : List.of("blockquote", "ul", "ol")) {
            all(nested).stream().filter(Preparation::isDeep).forEach(element -> Markup.addClass(element, "deep"));
        }
        for (String heading : List.of("h1", "h2", "h3", "h4", "h5", "h6")) {
            all(heading).forEach(this::name);
            all(heading).forEach(KeepTogether::heading);
        }
        all("table").forEach(KeepTogether::aboveTable);
    }

    /** In the place of an image that cannot be shown stands its description. */
    private void describe(Element image) {
        Element text = document.createElement("span");
        text.setAttribute("class", "missing");
        text.setTextContent(image.getAttribute("alt"));
        image.getParentNode().replaceChild(text, image);
    }

    private static boolean isDeep(Element element) {
        int depth = 0;
        for (Node at = element.getParentNode(); at != null; at = at.getParentNode()) {
            depth += at.getNodeName().equals("blockquote") || at.getNodeName().equals("li") ? 1 : 0;
        }
        return depth >= DEEP;
    }

    private static boolean isWide(Element row) {
        int cells = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            cells += cell instanceof Element ? 1 : 0;
        }
        Element table = Markup.ancestor(row, "table");
        boolean inside = table != null && Markup.ancestor(table, "article") != null;
        return table != null && cells > (inside ? MANY_COLUMNS_INSIDE : MANY_COLUMNS);
    }

    /** The library leaves headings in table cells out of the bookmarks, also where a table only places things. */
    private void openForBookmarks(Element cell) {
        Element table = Markup.ancestor(cell, "table");
        if (table != null && Markup.isLayoutTable(table)) {
            cell.setAttribute(BOOKMARK, "none");
        }
    }

    /** A chapter says its name: its heading also holds what is moved to the margin. */
    private void name(Element heading) {
        String chapter = heading.getAttribute(RunningHeads.CHAPTER);
        String name = chapter.isEmpty() ? heading.getTextContent() : chapter;
        heading.setAttribute(BOOKMARK + "-name", name.replace("\u00AD", ""));
    }
}
