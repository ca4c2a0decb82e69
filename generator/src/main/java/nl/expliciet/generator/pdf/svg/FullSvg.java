package nl.expliciet.generator.pdf.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A drawing that uses more of SVG than {@link SvgPainter} knows, such as gradients or clips, painted by JSVG. */
public final class FullSvg {

    /** Kept, as the level of a logger that nobody holds is forgotten. */
    private static final Logger LOG = Logger.getLogger("com.github.weisj.jsvg");

    static {
        // What is wrong with an image is a finding of the checks, not a line on the console.
        LOG.setLevel(Level.OFF);
    }

    private final SVGDocument drawing;

    private FullSvg(SVGDocument drawing) {
        this.drawing = drawing;
    }

    /** Reads a drawing without following any reference out of it; empty when it is damaged. */
    public static Optional<FullSvg> read(byte[] bytes) {
        LoaderContext sealed = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .build();
        return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(bytes), null, sealed))
                .map(FullSvg::new);
    }

    /** Paints into a rectangle of the page, in points. */
    public void paint(PdfContentByte page, float left, float bottom, float width, float height) {
        PdfTemplate template = page.createTemplate(width, height);
        Graphics2D graphics = template.createGraphicsShapes(width, height);
        drawing.render((Component) null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        page.addTemplate(template, left, bottom);
    }
}
