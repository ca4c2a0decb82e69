package nl.expliciet.generator.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.expliciet.generator.finding.Term;
import org.jsoup.nodes.Element;

/** Makes tables as Markdown knows them: one row of heads, as many cells in every row, one line of text in a cell. */
final class HtmlTables {
    private static final int MOST_COLUMNS = 100;

    private final BiConsumer<Term, String> lost;

    /** Tables that say what is lost, with the text around it. */
    HtmlTables(BiConsumer<Term, String> lost) {
        this.lost = lost;
    }

    void write(Element body) {
        body.select("td table, th table").forEach(nested -> {
            lost.accept(Term.WORD_NESTED, nested.text());
            flatten(nested);
        });
        body.select("table").forEach(this::table);
    }

    private void table(Element table) {
        List<Element> rows = new ArrayList<>(table.select("tr"));
        for (int i = 0; i < rows.size(); i++) {
            for (Element cell : rows.get(i).select("> td, > th")) {
                part(cell, rows.subList(i + 1, rows.size()));
                oneLine(cell);
            }
        }
        if (table.select("thead").isEmpty() && !rows.isEmpty()) {
            Element head = table.prependElement("thead");
            rows.get(0).select("> td").forEach(cell -> cell.tagName("th"));
            head.appendChild(rows.get(0));
        }
    }

    /** A cell that spans others gets empty ones beside and below it. */
    private void part(Element cell, List<Element> below) {
        int columns = span(cell, "colspan");
        int rows = Math.min(span(cell, "rowspan"), below.size() + 1);
        if (columns == 1 && rows == 1) {
            return;
        }
        lost.accept(Term.WORD_CELLS, cell.text());
        int column = cell.elementSiblingIndex();
        cell.removeAttr("colspan").removeAttr("rowspan");
        for (int i = 1; i < columns; i++) {
            cell.after(new Element(cell.tagName()));
        }
        for (Element row : below.subList(0, rows - 1)) {
            for (int i = 0; i < columns; i++) {
                row.insertChildren(Math.min(column, row.childrenSize()), new Element("td"));
            }
        }
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("[1-9]\\d{0,3}") ? Math.min(MOST_COLUMNS, Integer.parseInt(value)) : 1;
    }

    private void oneLine(Element cell) {
        if (!cell.select("ul, ol").isEmpty()) {
            lost.accept(Term.WORD_NESTED, cell.text());
        }
        flatten(cell);
    }

    /** Text of its blocks after one another, with what is in line as it was. */
    private static void flatten(Element element) {
        element.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode(" ")));
        element.select("p, li, ul, ol, td, th, tr, tbody, thead, table, h1, h2, h3, h4, h5, h6, blockquote").stream()
                .filter(block -> block != element)
                .forEach(block -> {
                    block.before(new org.jsoup.nodes.TextNode(" "));
                    block.unwrap();
                });
        if (element.nameIs("table")) {
            element.unwrap();
        }
    }
}
