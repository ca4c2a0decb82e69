package nl.expliciet.generator.pdf;

import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** Sets up the writer before the first page and completes tree and metadata after the last. */
final class Finish extends DefaultPDFCreationListener {

    private final PdfDocument document;
    private final TaggedOutputDevice device;

    Finish(PdfDocument document, TaggedOutputDevice device) {
        this.document = document;
        this.device = device;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = renderer.getWriter();
        writer.setTagged();
        writer.setFullCompression();
        writer.setCompressionLevel(PdfStream.BEST_SPEED);
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        device.destinations().name();
        device.tree().finish();
        new Metadata(document).write(renderer.getWriter());
    }
}
