package nl.expliciet.generator.pdf.tag;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.w3c.dom.Element;

/** Collects where the links of a page stand and makes one annotation for each link on each line. */
public final class Links {

    private record Place(Element link, Object line) {}

    private final PdfWriter writer;
    private final StructureTree tree;
    private final Function<String, PdfDestination> targets;
    private final Map<Place, Rectangle> areas = new LinkedHashMap<>();

    /**
     * Links of this document.
     *
     * @param targets gives the place of an element by its id
     */
    public Links(PdfWriter writer, StructureTree tree, Function<String, PdfDestination> targets) {
        this.writer = writer;
        this.tree = tree;
        this.targets = targets;
    }

    /** A piece of a link was painted here, on this line. */
    public void painted(Element link, Object line, Rectangle area) {
        if (tree.link(link).isPresent()) {
            areas.merge(new Place(link, line), area, Links::join);
        }
    }

    private static Rectangle join(Rectangle a, Rectangle b) {
        return new Rectangle(
                Math.min(a.getLeft(), b.getLeft()),
                Math.min(a.getBottom(), b.getBottom()),
                Math.max(a.getRight(), b.getRight()),
                Math.max(a.getTop(), b.getTop()));
    }

    /** Writes the links of the page that ends. */
    public void finishPage(PdfIndirectReference page) {
        areas.forEach((place, area) -> tree.link(place.link()).ifPresent(tag -> write(place.link(), tag, area, page)));
        areas.clear();
    }

    private void write(Element link, TagElement tag, Rectangle area, PdfIndirectReference page) {
        PdfAnnotation annotation = new PdfAnnotation(writer, area);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.H, PdfAnnotation.HIGHLIGHT_NONE);
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, new PdfString(contents(link), PdfObject.TEXT_UNICODE));
        annotation.put(
                PdfName.STRUCTPARENT,
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(tag.getReference())));
        String href = link.getAttribute("href");
        if (href.startsWith("#")) {
            annotation.put(PdfName.DEST, targets.apply(href.substring(1)));
        } else {
            annotation.put(PdfName.A, new PdfAction(href));
        }
        tag.add(new AnnotationKid(page, annotation.getIndirectReference()));
        writer.addAnnotation(annotation);
    }

    private static String contents(Element link) {
        String title = link.getAttribute("title");
        String text = link.getTextContent().replace("\u00AD", "").strip().replaceAll("\\s+", " ");
        String said = title.isBlank() ? text : title;
        return said.isBlank() ? link.getAttribute("href") : said;
    }

    /** A reference from an element to its annotation. */
    private record AnnotationKid(PdfIndirectReference page, PdfIndirectReference annotation) implements Kid {

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
}
