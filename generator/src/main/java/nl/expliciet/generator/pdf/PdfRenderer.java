package nl.expliciet.generator.pdf;

import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import nl.expliciet.generator.pdf.PdfStyle.Purpose;
import nl.expliciet.generator.pdf.font.ChainFontResolver;
import nl.expliciet.generator.pdf.font.ChainTextRenderer;
import nl.expliciet.generator.pdf.font.FontLibrary;
import nl.expliciet.generator.pdf.line.LineBreaks;
import nl.expliciet.generator.pdf.style.Stylesheets;
import nl.expliciet.generator.pdf.svg.Palette;
import org.w3c.dom.Document;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;
import org.xhtmlrenderer.util.XRLog;

/**
 * Makes tagged PDFs that are PDF/UA-1 and, when they are to be kept, PDF/A-2a at once. Immutable and thread-safe: fonts, colours and stylesheets are read
 * once and shared between documents. The same document gives the same bytes.
 */
public final class PdfRenderer {

    private static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;
    private static final int DOTS_PER_PIXEL = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;

    static {
        // The library reports what we check ourselves on standard output.
        XRLog.setLoggingEnabled(false);
    }

    private final FontLibrary fonts;
    private final Palette palette;
    private final Purpose purpose;
    private final FontCoverage coverage;
    private final Stylesheets stylesheets;
    private final LineBreaks lineBreaks = new LineBreaks();
    private final XhtmlParser parser = new XhtmlParser();

    /** A renderer for documents of one style. */
    public PdfRenderer(PdfStyle style) {
        fonts = FontLibrary.of(style.fonts());
        palette = Palette.of(style.chartCss());
        purpose = style.purpose();
        coverage = new FontCoverage(fonts);
        stylesheets = new Stylesheets(style.css(), agent(device()));
    }

    /** Which characters documents of this style can show. */
    public FontCoverage coverage() {
        return coverage;
    }

    /** What sizes are multiplied with, so that a wide typeface keeps to the room of the shipped one; 1 at most. */
    public double fontScale() {
        return fonts.scale();
    }

    /**
     * The document as PDF.
     *
     * @throws PdfException when the XHTML is not well-formed, or for a bug
     */
    public byte[] render(PdfDocument document) {
        try {
            ITextRenderer renderer = laidOut(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            renderer.createPDF(out);
            return out.toByteArray();
        } catch (RuntimeException e) {
            throw e instanceof PdfException known
                    ? known
                    : new PdfException("Cannot make the PDF of " + document.title(), e);
        }
    }

    /** The document with everything in its place, to paint. */
    ITextRenderer laidOut(PdfDocument document) {
        Document xhtml = parser.parse(document.xhtml());
        MailedLinks.settle(xhtml, document.links());
        Drawings drawings = new Drawings(document.images(), palette, fonts, DOTS_PER_PIXEL);
        Preparation.of(xhtml, drawings::shows);
        new RunningLines(fonts).fit(xhtml);
        ITextRenderer renderer = renderer(document, drawings);
        renderer.setDocument(xhtml, "", new PlainXhtml());
        renderer.layout();
        return renderer;
    }

    private ITextRenderer renderer(PdfDocument document, Drawings drawings) {
        TaggedOutputDevice device = device();
        ITextRenderer renderer = new ITextRenderer(
                DOTS_PER_POINT,
                DOTS_PER_PIXEL,
                device,
                agent(device),
                new ChainFontResolver(fonts),
                drawings,
                new ChainTextRenderer());
        SharedContext context = renderer.getSharedContext();
        context.setLineBreakingStrategy(lineBreaks);
        context.setCss(stylesheets.forDocument(context.getUac()));
        device.setSharedContext(context);
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        renderer.setListener(new Finish(document, device));
        return renderer;
    }

    private TaggedOutputDevice device() {
        return new TaggedOutputDevice(
                DOTS_PER_POINT,
                purpose == Purpose.COMMENTS ? Optional.of(new CommentMargins(fonts)) : Optional.empty());
    }

    private static SealedAgent agent(ITextOutputDevice device) {
        return new SealedAgent(device, DOTS_PER_PIXEL);
    }

    /** Sets up the writer before the first page and completes tree and metadata after the last. */
    private final class Finish extends DefaultPDFCreationListener {

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
            new Metadata(document, purpose).write(renderer.getWriter());
        }
    }

    /** Fetches nothing: no file and no address that a document or stylesheet names is ever opened by the layout. */
    private static final class SealedAgent extends ITextUserAgent {

        SealedAgent(ITextOutputDevice device, int dotsPerPixel) {
            super(device, dotsPerPixel);
        }

        @Override
        public String resolveURI(String uri) {
            return uri;
        }

        @Override
        public ImageResource getImageResource(String uri) {
            return new ImageResource(uri, null);
        }

        @Override
        public CSSResource getCSSResource(String uri) {
            return new CSSResource(new ByteArrayInputStream(new byte[0]));
        }

        @Override
        public byte[] getBinaryResource(String uri) {
            return new byte[0];
        }

        @Override
        public XMLResource getXMLResource(String uri) {
            throw new UnsupportedOperationException("A document is one file: " + uri);
        }
    }
}
