package nl.expliciet.generator.pdf.tag;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfIndirectReference;

/** What an element can hold, in reading order: elements, marked content, annotations. */
interface Kid {

    /** Whether anything was painted for it; what stayed empty is left out of the tree. */
    boolean isPainted();

    /**
     * Adds itself to the kids of its element.
     *
     * @param page the page of the element itself, on which content needs no page of its own
     */
    void addTo(PdfArray kids, PdfIndirectReference page);
}
