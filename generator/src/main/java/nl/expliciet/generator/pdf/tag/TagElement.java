package nl.expliciet.generator.pdf.tag;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.util.ArrayList;
import java.util.List;

/**
 * An element of the structure tree that may mix elements, marked content and annotations in any order. OpenPDF knows either
 * elements or content: while a document is painted this element hides its kids from it and keeps the numbers OpenPDF hands
 * out for marked content; {@link #finish()} then writes the kids as they should be read.
 */
public final class TagElement extends PdfStructureElement implements Kid {

    private final String role;
    private final List<Kid> kids = new ArrayList<>(4);
    private Slot current;
    private int mark;
    private boolean finished;

    TagElement(PdfStructureTreeRoot root, String role) {
        super(root, new PdfName(role));
        this.role = role;
    }

    TagElement(TagElement parent, String role) {
        super(parent, new PdfName(role));
        this.role = role;
        parent.kids.add(this);
    }

    String role() {
        return role;
    }

    Slot slot(int order) {
        Slot slot = new Slot(this, order);
        kids.add(slot);
        return slot;
    }

    /** Whether it has an element of this role. */
    boolean holds(String name) {
        return kids.stream().anyMatch(kid -> kid instanceof TagElement element && element.role.equals(name));
    }

    void add(Kid kid) {
        kids.add(kid);
    }

    /** The next marked content of this element belongs to this slot. */
    void paintInto(Slot slot) {
        current = slot;
    }

    void text(PdfName name, String value) {
        put(name, new PdfString(value, PdfObject.TEXT_UNICODE));
    }

    /** Adds an attribute of an owner such as {@code Table} or {@code Layout}. */
    void attribute(String owner, String name, PdfObject value) {
        PdfDictionary attributes = (PdfDictionary) get(PdfName.A);
        if (attributes == null) {
            attributes = new PdfDictionary();
            attributes.put(PdfName.O, new PdfName(owner));
            put(PdfName.A, attributes);
        }
        attributes.put(new PdfName(name), value);
    }

    @Override
    public PdfObject get(PdfName key) {
        return PdfName.K.equals(key) && !finished ? null : super.get(key);
    }

    @Override
    public void put(PdfName key, PdfObject value) {
        if (finished || !PdfName.K.equals(key) && !PdfName.PG.equals(key)) {
            super.put(key, value);
        } else if (value instanceof PdfNumber number) {
            mark = number.intValue();
        } else if (value instanceof PdfIndirectReference page) {
            current.add(page, mark);
        }
    }

    @Override
    public boolean isPainted() {
        return keepsWhenEmpty() || kids.stream().anyMatch(Kid::isPainted);
    }

    /** An empty cell keeps its place in the row. */
    private boolean keepsWhenEmpty() {
        return role.equals("TD") || role.equals("TH");
    }

    /** Writes the kids in reading order; nothing is painted after this. */
    void finish() {
        kids.removeIf(kid -> !kid.isPainted());
        PdfIndirectReference page = page();
        PdfArray array = new PdfArray();
        kids.forEach(kid -> kid.addTo(array, page));
        finished = true;
        if (page != null) {
            put(PdfName.PG, page);
        }
        if (!array.isEmpty()) {
            put(PdfName.K, array);
        }
        for (Kid kid : kids) {
            if (kid instanceof TagElement element) {
                element.finish();
            }
        }
    }

    private PdfIndirectReference page() {
        return kids.stream()
                .filter(Slot.class::isInstance)
                .map(kid -> ((Slot) kid).firstPage())
                .findFirst()
                .orElse(null);
    }

    @Override
    public void addTo(PdfArray array, PdfIndirectReference page) {
        array.add(this);
    }
}
