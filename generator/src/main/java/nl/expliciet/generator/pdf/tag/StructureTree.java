package nl.expliciet.generator.pdf.tag;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The structure tree of one document while it is painted: where the text of each node of the XHTML belongs. */
public final class StructureTree {

    private final PdfWriter writer;
    private final TagElement document;
    private final Map<Node, Slot> slots = new IdentityHashMap<>();
    private final Map<Node, Slot> gaps = new IdentityHashMap<>();
    private final Map<Element, TagElement> elements = new IdentityHashMap<>();
    private final Map<Element, Slot> generated = new IdentityHashMap<>();
    private final Map<Element, TagElement> links = new IdentityHashMap<>();
    private final Map<String, TagElement> ids = new TreeMap<>();

    StructureTree(PdfWriter writer) {
        this.writer = writer;
        this.document = new TagElement(writer.getStructureTreeRoot(), "Document");
    }

    TagElement document() {
        return document;
    }

    void put(Node node, Slot slot) {
        slots.put(node, slot);
    }

    /** White space stands before this text, in a slot of its own. */
    void putGap(Node text, Slot space) {
        gaps.put(text, space);
    }

    /** Whether the white space before this text fell away at the end of a line, so that words would become one. */
    public boolean lacksSpaceBefore(Node text) {
        Slot space = gaps.get(text);
        return space != null && !space.isPainted();
    }

    void put(Element node, TagElement element) {
        elements.put(node, element);
    }

    void putLink(Element node, TagElement element) {
        links.put(node, element);
    }

    void putId(String id, TagElement element) {
        element.put(PdfName.ID, new PdfString(id));
        ids.put(id, element);
    }

    /** The place of a text or a drawing; empty when it is decoration. */
    public Optional<Slot> slot(Node node) {
        return Optional.ofNullable(slots.get(node));
    }

    /** The place of a text, or for an element of what the stylesheet generates in it: at the end of its element. */
    public Optional<Slot> slotFor(Node node) {
        if (!(node instanceof Element element)) {
            return slot(node);
        }
        return Optional.ofNullable(generated.computeIfAbsent(element, this::placeFor));
    }

    private Slot placeFor(Element element) {
        for (Node at = element; at instanceof Element inside; at = at.getParentNode()) {
            if (Markup.isDecoration(inside)) {
                return null;
            }
            if (elements.containsKey(inside)) {
                return elements.get(inside).slot(lastOrder(element));
            }
        }
        return null;
    }

    private int lastOrder(Node node) {
        if (slots.containsKey(node)) {
            return slots.get(node).order();
        }
        int last = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            last = Math.max(last, lastOrder(child));
        }
        return last;
    }

    /** The Link element of an {@code a}; empty when it leads nowhere. */
    Optional<TagElement> link(Element node) {
        return Optional.ofNullable(links.get(node));
    }

    /** Writes down where a figure stands, in points from the lower left of its page. */
    public void box(Slot figure, float left, float bottom, float right, float top) {
        PdfArray box = new PdfArray(new float[] {left, bottom, right, top});
        figure.element().attribute("Layout", "BBox", box);
    }

    /** Closes the tree, before the document is closed. */
    public void finish() {
        document.finish();
        if (!ids.isEmpty()) {
            writer.getStructureTreeRoot().put(new PdfName("IDTree"), idTree());
        }
    }

    private PdfIndirectReference idTree() {
        PdfArray names = new PdfArray();
        ids.forEach((id, element) -> {
            names.add(new PdfString(id));
            names.add(element.getReference());
        });
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, names);
        return add(tree);
    }

    private PdfIndirectReference add(PdfObject object) {
        try {
            return writer.addToBody(object).getIndirectReference();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the structure tree", e);
        }
    }
}
