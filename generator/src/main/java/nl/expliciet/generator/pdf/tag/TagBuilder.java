package nl.expliciet.generator.pdf.tag;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Makes the structure tree of a document from its XHTML, in the order of the text. */
public final class TagBuilder {

    /** Elements that stand for one structure element and hold text. */
    private static final Map<String, String> TEXT = Map.ofEntries(
            Map.entry("h1", "H1"),
            Map.entry("h2", "H2"),
            Map.entry("h3", "H3"),
            Map.entry("h4", "H4"),
            Map.entry("h5", "H5"),
            Map.entry("h6", "H6"),
            Map.entry("p", "P"),
            Map.entry("pre", "P"),
            Map.entry("figcaption", "P"),
            Map.entry("summary", "P"),
            Map.entry("caption", "Caption"));

    /** Elements that hold blocks. */
    private static final Map<String, String> GROUPS =
            Map.of("section", "Sect", "article", "Art", "aside", "Sect", "blockquote", "BlockQuote");

    private static final Map<String, String> INLINE = Map.of("code", "Code", "q", "Quote");

    /** Blocks without meaning of their own. */
    private static final Set<String> TRANSPARENT =
            Set.of("div", "main", "header", "footer", "nav", "figure", "details", "body", "address", "hgroup");

    private final StructureTree tree;
    private final Predicate<String> targets;
    private final TableTags tables = new TableTags(this);
    private final ListTags lists = new ListTags(this);
    /** The white space just passed between two elements of a line; null when there is none. */
    private Slot gap;

    private int order;

    private TagBuilder(StructureTree tree, Predicate<String> targets) {
        this.tree = tree;
        this.targets = targets;
    }

    /**
     * The tree of a document whose root element this is.
     *
     * @param targets whether an element with this id is shown, so that a link can lead to it
     */
    public static StructureTree build(PdfWriter writer, Element root, Predicate<String> targets) {
        StructureTree tree = new StructureTree(writer);
        tree.put(root, tree.document());
        new TagBuilder(tree, targets).children(root, Flow.grouping(tree.document()));
        return tree;
    }

    /** Walks into a block: white space before it separates no words. */
    void block(Node node, Flow flow) {
        gap = null;
        children(node, flow);
    }

    private void children(Node node, Flow flow) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text(text, flow);
            } else if (child instanceof Element element && !Markup.isDecoration(element)) {
                element(element, flow);
            }
        }
    }

    private void text(Text text, Flow flow) {
        boolean blank = text.getData().isBlank();
        if (!flow.isInText() && blank) {
            return;
        }
        Slot slot = flow.inline().slot(order++);
        tree.put(text, slot);
        if (!blank && gap != null) {
            tree.putGap(text, gap);
        }
        gap = blank && text.getPreviousSibling() != null ? slot : null;
    }

    private void element(Element node, Flow flow) {
        String name = node.getNodeName();
        if (TEXT.containsKey(name)) {
            into(node, flow, TEXT.get(name), false);
        } else if (GROUPS.containsKey(name)) {
            group(node, flow);
        } else if (TRANSPARENT.contains(name)) {
            transparent(node, flow);
        } else if (!lists.element(node, flow) && !tables.element(node, flow)) {
            inline(node, flow);
        }
    }

    private void group(Element node, Flow flow) {
        boolean note = node.getAttribute("class").equals("note");
        TagElement element = into(node, flow, note ? "Note" : GROUPS.get(node.getNodeName()), true);
        if (note) {
            identify(node, element);
        }
    }

    void identify(Element node, TagElement element) {
        tree.putId(node.getAttribute("id"), element);
    }

    void transparent(Element node, Flow flow) {
        flow.endParagraph();
        Flow nested = flow.nested();
        block(node, node.hasAttribute("lang") ? Flow.grouping(open(node, flow.element(), "Div")) : nested);
        flow.endParagraph();
    }

    /** Opens an element for a block and walks into it. */
    TagElement into(Element node, Flow flow, String role, boolean grouping) {
        flow.endParagraph();
        TagElement element = open(node, flow.element(), role);
        Flow inner = grouping ? Flow.grouping(element) : Flow.into(element);
        block(node, inner.labelled(flow.label()));
        return element;
    }

    TagElement open(Element node, TagElement parent, String role) {
        TagElement element = new TagElement(parent, role);
        if (node.hasAttribute("lang")) {
            element.text(PdfName.LANG, node.getAttribute("lang"));
        }
        tree.put(node, element);
        return element;
    }

    private void inline(Element node, Flow flow) {
        String name = node.getNodeName();
        if (name.equals("img") || name.equals("svg")) {
            figure(node, flow);
        } else if (name.equals("br")) {
            // Paints nothing, but parts the words before and after it: a space that is never painted.
            gap = new Slot(flow.inline(), order);
        } else if (name.equals("a") && leadsSomewhere(node)) {
            TagElement link = open(node, flow.inline(), "Link");
            tree.putLink(node, link);
            children(node, Flow.into(link));
        } else if (Markup.hasClass(node, Markup.MARKER) && flow.label() != null) {
            children(node, Flow.into(flow.label()));
        } else {
            span(node, flow);
        }
    }

    private void span(Element node, Flow flow) {
        boolean explained =
                node.getNodeName().equals("abbr") && !node.getAttribute("title").isBlank();
        String role = INLINE.getOrDefault(node.getNodeName(), "Span");
        if (!explained && !node.hasAttribute("lang") && role.equals("Span")) {
            children(node, flow);
            return;
        }
        TagElement element = open(node, flow.inline(), role);
        if (explained) {
            element.text(new PdfName("E"), node.getAttribute("title"));
        }
        children(node, Flow.into(element));
    }

    private boolean leadsSomewhere(Element link) {
        String href = link.getAttribute("href");
        return href.startsWith("#") ? targets.test(href.substring(1)) : !href.isEmpty();
    }

    private void figure(Element node, Flow flow) {
        String alternative = Markup.alternative(node);
        if (!alternative.isEmpty()) {
            TagElement figure = open(node, flow.figureParent(), "Figure");
            figure.text(PdfName.ALT, alternative);
            tree.put((Node) node, figure.slot(order++));
        }
    }
}
