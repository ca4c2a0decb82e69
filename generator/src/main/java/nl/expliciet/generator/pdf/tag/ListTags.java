package nl.expliciet.generator.pdf.tag;

import com.lowagie.text.pdf.PdfName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Tags lists, description lists, tables of contents and endnotes. */
final class ListTags {

    private final TagBuilder builder;

    ListTags(TagBuilder builder) {
        this.builder = builder;
    }

    /** Tags the element when it belongs to a list. */
    boolean element(Element node, Flow flow) {
        switch (node.getNodeName()) {
            case "ul", "ol" -> list(node, flow);
            case "li" -> item(node, flow);
            case "dl" -> descriptions(node, flow);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void list(Element node, Flow flow) {
        flow.endParagraph();
        boolean contents = isContents(node);
        TagElement list = builder.open(node, flow.element(), contents ? "TOC" : "L");
        if (!contents) {
            String numbering = node.getNodeName().equals("ol") ? "Decimal" : "Disc";
            list.attribute("List", "ListNumbering", new PdfName(numbering));
        }
        builder.block(node, Flow.grouping(list));
    }

    private static boolean isContents(Element list) {
        Element nav = Markup.ancestor(list, "nav");
        return nav != null
                && (Markup.hasClass(nav, "toc") || nav.getAttribute("role").equals("doc-toc"));
    }

    private void item(Element node, Flow flow) {
        if (flow.element().role().equals("TOC")) {
            builder.block(node, Flow.references(builder.open(node, flow.element(), "TOCI")));
            return;
        }
        TagElement item = builder.open(node, flow.element(), "LI");
        TagElement label = new TagElement(item, "Lbl");
        TagElement body = new TagElement(item, "LBody");
        if (node.getAttribute("class").equals("note") && node.hasAttribute("id")) {
            body = new TagElement(body, "Note");
            builder.identify(node, body);
        }
        builder.block(node, Flow.into(body).labelled(label));
    }

    /** A term and what follows it is an item; HTML may wrap the two in a {@code div}. */
    private void descriptions(Element node, Flow flow) {
        flow.endParagraph();
        TagElement list = builder.open(node, flow.element(), "L");
        pairs(node, list, null);
    }

    private void pairs(Element node, TagElement list, TagElement given) {
        TagElement item = given;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element) || Markup.isDecoration(element)) {
                continue;
            }
            boolean term = element.getNodeName().equals("dt");
            if (element.getNodeName().equals("div")) {
                pairs(element, list, null);
            } else {
                item = item == null || term && hasBody(item) ? new TagElement(list, "LI") : item;
                TagElement part = builder.open(element, item, term ? "Lbl" : "LBody");
                builder.block(element, Flow.into(part));
            }
        }
    }

    private static boolean hasBody(TagElement item) {
        return item.holds("LBody");
    }
}
