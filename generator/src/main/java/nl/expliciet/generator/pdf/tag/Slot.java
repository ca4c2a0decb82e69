package nl.expliciet.generator.pdf.tag;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import java.util.ArrayList;
import java.util.List;

/** The place in the tree of one text or drawing; it may be painted in several pieces, on more than one page. */
public final class Slot implements Kid {

    private record Mark(PdfIndirectReference page, int id) {}

    private final TagElement element;
    private final int order;
    private final List<Mark> marks = new ArrayList<>(2);

    Slot(TagElement element, int order) {
        this.element = element;
        this.order = order;
    }

    /** The rank of its text in the document: a page is painted in the order in which it is read. */
    public int order() {
        return order;
    }

    TagElement element() {
        return element;
    }

    void add(PdfIndirectReference page, int id) {
        marks.add(new Mark(page, id));
    }

    /** Whether it was painted before, but on another page: true for the repeated head of a table. */
    boolean isFirstPaintedElsewhere(PdfIndirectReference page) {
        return !marks.isEmpty() && !isOn(marks.get(0), page);
    }

    @Override
    public boolean isPainted() {
        return !marks.isEmpty();
    }

    PdfIndirectReference firstPage() {
        return marks.get(0).page();
    }

    @Override
    public void addTo(PdfArray kids, PdfIndirectReference page) {
        for (Mark mark : marks) {
            kids.add(isOn(mark, page) && !kids.isEmpty() ? new PdfNumber(mark.id()) : reference(mark));
        }
    }

    private static boolean isOn(Mark mark, PdfIndirectReference page) {
        return page != null && mark.page().getNumber() == page.getNumber();
    }

    private static PdfDictionary reference(Mark mark) {
        PdfDictionary reference = new PdfDictionary(PdfName.MCR);
        reference.put(PdfName.PG, mark.page());
        reference.put(PdfName.MCID, new PdfNumber(mark.id()));
        return reference;
    }
}
