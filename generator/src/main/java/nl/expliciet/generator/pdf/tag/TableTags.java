package nl.expliciet.generator.pdf.tag;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import java.util.Map;
import org.w3c.dom.Element;

/** Tags tables; a table that only places things is walked through as if it were not there. */
final class TableTags {

    private static final Map<String, String> PARTS =
            Map.of("thead", "THead", "tbody", "TBody", "tfoot", "TFoot", "tr", "TR");

    private final TagBuilder builder;

    TableTags(TagBuilder builder) {
        this.builder = builder;
    }

    /** Tags the element when it belongs to a table. */
    boolean element(Element node, Flow flow) {
        String name = node.getNodeName();
        boolean part = PARTS.containsKey(name);
        boolean cell = name.equals("td") || name.equals("th");
        if (!part && !cell && !name.equals("table")) {
            return false;
        }
        Element table = Markup.ancestor(node, "table");
        if (table == null || Markup.isLayoutTable(table)) {
            builder.transparent(node, flow);
        } else if (cell) {
            cell(node, flow);
        } else {
            builder.into(node, flow, part ? PARTS.get(name) : "Table", true);
        }
        return true;
    }

    private void cell(Element node, Flow flow) {
        boolean head = node.getNodeName().equals("th");
        TagElement cell = builder.into(node, flow, head ? "TH" : "TD", false);
        if (head) {
            cell.attribute("Table", "Scope", new PdfName(scope(node)));
        }
        span(node, cell, "colspan", "ColSpan");
        span(node, cell, "rowspan", "RowSpan");
    }

    private static String scope(Element head) {
        String scope = head.getAttribute("scope");
        boolean column = scope.isEmpty() ? Markup.ancestor(head, "thead") != null : scope.startsWith("col");
        return column ? "Column" : "Row";
    }

    private static void span(Element node, TagElement cell, String attribute, String name) {
        String value = node.getAttribute(attribute);
        if (!value.isEmpty() && value.matches("[1-9][0-9]{0,3}") && !value.equals("1")) {
            cell.attribute("Table", name, new PdfNumber(Integer.parseInt(value)));
        }
    }
}
