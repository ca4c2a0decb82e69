package nl.expliciet.generator.pdf.tag;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;

/** A reference from an element to its annotation. */
record AnnotationKid(PdfIndirectReference page, PdfIndirectReference annotation) implements Kid {

    @Override
    public boolean isPainted() {
        return true;
    }

    @Override
    public void addTo(PdfArray kids, PdfIndirectReference elementPage) {
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(PdfName.PG, page);
        reference.put(PdfName.OBJ, annotation);
        kids.add(reference);
    }
}
