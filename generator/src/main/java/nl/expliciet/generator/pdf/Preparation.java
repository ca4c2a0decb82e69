package nl.expliciet.generator.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.expliciet.generator.pdf.tag.Markup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the PDF needs in its XHTML beside what HTML has: markers of lists as text, names and places for bookmarks. */
final class Preparation {

  private static final int DEEP = 5;
  private static final int MANY_COLUMNS = 10;
  private static final String BOOKMARK = "data-pdf-bookmark";

  private final Document document;

  private Preparation(Document document) {
    this.document = document;
  }

  /**
   * Prepares a document.
   *
   * @param shows whether the image with this {@code src} can be shown
   */
  static void of(Document document, Predicate<String> shows) {
    Preparation preparation = new Preparation(document);
    elements(document, "img").stream().filter(image -> !shows.test(image.getAttribute("src"))).forEach(preparation::describe);
    elements(document, "li").forEach(preparation::mark);
    elements(document, "td").forEach(preparation::openForBookmarks);
    elements(document, "table").stream().filter(table -> columns(table) > MANY_COLUMNS)
      .forEach(table -> Markup.addClass(table, "many-columns"));
    elements(document, "table").forEach(KeepTogether::table);
    elements(document, "figure").forEach(KeepTogether::figure);
    elements(document, "table").stream().filter(table -> Markup.hasClass(table, "beside")).forEach(KeepTogether::figure);
    for (String nested : List.of("blockquote", "ul", "ol")) {
      elements(document, nested).stream().filter(Preparation::isDeep).forEach(element -> Markup.addClass(element, "deep"));
    }
    for (String heading : List.of("h1", "h2", "h3", "h4", "h5", "h6")) {
      elements(document, heading).forEach(preparation::name);
      elements(document, heading).forEach(KeepTogether::heading);
    }
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** In the place of an image that cannot be shown stands its description. */
  private void describe(Element image) {
    Element text = document.createElement("span");
    text.setAttribute("class", "missing");
    text.setTextContent(image.getAttribute("alt"));
    image.getParentNode().replaceChild(text, image);
  }

  /** The layout paints markers as decoration; a reader needs them as the label of the item. */
  private void mark(Element item) {
    Element list = (Element) item.getParentNode();
    if (Markup.hasClass(list, "plain") || Markup.ancestor(list, "nav") != null) {
      return;
    }
    Element marker = document.createElement("span");
    marker.setAttribute("class", Markup.MARKER);
    marker.setTextContent(list.getNodeName().equals("ol") ? number(item, list) + "." : "•");
    Node place = firstText(item);
    place.insertBefore(marker, place.getFirstChild());
  }

  /** The first paragraph of the item when it starts with one, so that the marker stands on its first line. */
  private static Node firstText(Element item) {
    for (Node child = item.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        return element.getNodeName().equals("p") ? element : item;
      }
      if (!child.getNodeValue().isBlank()) {
        return item;
      }
    }
    return item;
  }

  private static int number(Element item, Element list) {
    String start = list.getAttribute("start");
    int number = start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 1;
    for (Node before = item.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
      number += before.getNodeName().equals("li") ? 1 : 0;
    }
    return number;
  }

  private static boolean isDeep(Element element) {
    int depth = 0;
    for (Node at = element.getParentNode(); at != null; at = at.getParentNode()) {
      depth += at.getNodeName().equals("blockquote") || at.getNodeName().equals("li") ? 1 : 0;
    }
    return depth >= DEEP;
  }

  /** The most cells that a row of this table has. */
  private static int columns(Element table) {
    NodeList rows = table.getElementsByTagName("tr");
    int most = 0;
    for (int i = 0; i < rows.getLength(); i++) {
      int cells = 0;
      for (Node cell = rows.item(i).getFirstChild(); cell != null; cell = cell.getNextSibling()) {
        cells += cell instanceof Element ? 1 : 0;
      }
      most = Math.max(most, cells);
    }
    return most;
  }

  /** The library leaves headings in table cells out of the bookmarks, also where a table only places things. */
  private void openForBookmarks(Element cell) {
    Element table = Markup.ancestor(cell, "table");
    if (table != null && Markup.isLayoutTable(table)) {
      cell.setAttribute(BOOKMARK, "none");
    }
  }

  private void name(Element heading) {
    heading.setAttribute(BOOKMARK + "-name", heading.getTextContent().replace("\u00AD", ""));
  }
}
