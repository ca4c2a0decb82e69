package nl.expliciet.generator;

import java.io.StringReader;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * A page as plain text, whatever marks it up: a line for each block and each row of a table, links with their address, a
 * drawing by its text alternative.
 */
final class PageText {
    private static final Set<String> LINES = Set.of(
            "article",
            "blockquote",
            "caption",
            "dd",
            "details",
            "div",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "header",
            "li",
            "main",
            "nav",
            "option",
            "p",
            "section",
            "summary",
            "table",
            "tr",
            "ul");
    private final StringBuilder out = new StringBuilder();

    private PageText() {}

    /** The text of a page in XHTML. */
    static String of(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Element root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getDocumentElement();
        PageText text = new PageText();
        text.children(root.getElementsByTagName("body").item(0), false);
        return text.out
                .toString()
                .replaceAll("[ \\t]+", " ")
                .replaceAll("(?m)(^|\\|)( /)+", "$1")
                .replaceAll(" ?\n[ \n]*", "\n")
                .strip()
                .concat("\n");
    }

    private void children(Node parent, boolean inCell) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, inCell);
            } else {
                out.append(child.getTextContent().replaceAll("[ \\t\\n]+", " "));
            }
        }
    }

    private void element(Element element, boolean inCell) {
        String name = element.getTagName();
        if (name.equals("svg")) {
            String label = element.getAttribute("aria-label");
            out.append(label.isEmpty() ? "" : "(figure) " + label);
        } else if (name.equals("td") || name.equals("th")) {
            cell(element);
        } else {
            boolean line = LINES.contains(name);
            out.append(line ? inCell ? " / " : "\n" : "");
            out.append(name.matches("h[123]") ? "#".repeat(name.charAt(1) - '0') + " " : "");
            children(element, inCell);
            out.append(name.equals("a") ? " <" + element.getAttribute("href") + ">" : "");
            out.append(line && !inCell ? "\n" : "");
        }
    }

    /** The cells of a table for layout stand below each other. */
    private void cell(Element cell) {
        boolean layout = ((Element) cell.getParentNode().getParentNode())
                .getAttribute("role")
                .equals("presentation");
        children(cell, !layout);
        out.append(layout ? "\n" : " | ");
    }
}
