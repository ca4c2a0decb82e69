package nl.expliciet.generator.pdf.tag;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;

/**
 * Marks everything on a page as content of a slot or as artifact. Marks are opened when something is painted and stay open
 * while what follows belongs to the same, so that a page carries few of them.
 */
public final class MarkedContent {

    /** What the page shows beside its content. */
    public enum Artifact {
        /** Rules, borders, icons. */
        LAYOUT("Layout"),
        /** Running heads and feet, repeated heads of tables. */
        PAGINATION("Pagination");

        private final PdfDictionary properties = new PdfDictionary();

        Artifact(String type) {
            properties.put(PdfName.TYPE, new PdfName(type));
        }
    }

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private final PdfWriter writer;
    private PdfContentByte page;
    private Object open;

    /** Marks the pages of this writer. */
    public MarkedContent(PdfWriter writer) {
        this.writer = writer;
    }

    /** Starts a page. */
    public void start(PdfContentByte content) {
        page = content;
        open = null;
    }

    /** The page being painted. */
    public PdfIndirectReference pageReference() {
        return writer.getPageReference(writer.getCurrentPageNumber());
    }

    /** What is painted next belongs to this slot, unless the slot was painted on another page before: then it is repeated. */
    public void content(Slot slot, boolean repeatable) {
        if (repeatable && slot.isFirstPaintedElsewhere(pageReference())) {
            artifact(Artifact.PAGINATION);
        } else if (open != slot) {
            close();
            slot.element().paintInto(slot);
            page.beginMarkedContentSequence(slot.element());
            open = slot;
        }
    }

    /** What is painted next is not part of the text. */
    public void artifact(Artifact kind) {
        if (open != kind) {
            close();
            page.beginMarkedContentSequence(ARTIFACT, kind.properties, true);
            open = kind;
        }
    }

    /**
     * What is painted next belongs to the open slot, but is read as another text than it shows. It gets a mark of its own, as
     * readers exist that lose what follows a mark inside a mark.
     */
    public void replaced(String text) {
        if (open instanceof Slot slot) {
            close();
            PdfDictionary properties = new PdfDictionary();
            // In UTF-16 with its mark: the library writes single bytes that mean another character for some, the soft
            // hyphen too.
            properties.put(ACTUAL_TEXT, new PdfString(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)));
            slot.element().paintInto(slot);
            page.beginMarkedContentSequence(slot.element(), properties);
            open = properties;
        }
    }

    /** Ends what is open, at the end of the page. */
    public void close() {
        if (open != null) {
            page.endMarkedContentSequence();
            open = null;
        }
    }
}
