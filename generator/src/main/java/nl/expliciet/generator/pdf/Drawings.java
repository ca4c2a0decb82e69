package nl.expliciet.generator.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.pdf.Drawing.Size;
import nl.expliciet.generator.pdf.PdfDocument.ImageSource;
import nl.expliciet.generator.pdf.font.FontLibrary;
import nl.expliciet.generator.pdf.svg.Palette;
import nl.expliciet.generator.pdf.svg.ViewBox;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/** Makes the drawings of a document: inline SVG, and images from the source the caller gave. One for each document. */
final class Drawings implements ReplacedElementFactory {

    private final ImageSource source;
    private final Palette palette;
    private final FontLibrary fonts;
    private final int dotsPerPixel;
    private final Map<String, Optional<Picture>> pictures = new HashMap<>();

    Drawings(ImageSource source, Palette palette, FontLibrary fonts, int dotsPerPixel) {
        this.source = source;
        this.palette = palette;
        this.fonts = fonts;
        this.dotsPerPixel = dotsPerPixel;
    }

    @Override
    public ReplacedElement createReplacedElement(
            LayoutContext c, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        if (element == null) {
            return null;
        }
        TableStart.keep(c, box);
        Size css = new Size(cssWidth, cssHeight, room(box));
        return switch (element.getNodeName()) {
            case "svg" -> inline(c, box, element, css);
            case "img" ->
                picture(element.getAttribute("src"))
                        .map(picture -> draw(picture, css))
                        .orElse(null);
            default -> null;
        };
    }

    private ReplacedElement inline(LayoutContext c, BlockBox box, Element svg, Size css) {
        ViewBox view = ViewBox.of(svg);
        double em = box.getStyle().getFont(c).size / dotsPerPixel;
        double width = ViewBox.length(svg.getAttribute("width"), em);
        double height = ViewBox.length(svg.getAttribute("height"), em);
        Size size = css.fit(
                (width > 0 ? width : view.width()) * dotsPerPixel,
                (height > 0 ? height : view.height()) * dotsPerPixel);
        return new VectorDrawing(size.width(), size.height(), svg, palette, fonts);
    }

    private Drawing draw(Picture picture, Size css) {
        return picture.drawing().apply(css.fit(picture.width() * dotsPerPixel, picture.height() * dotsPerPixel));
    }

    /** Whether the image with this {@code src} can be shown. */
    boolean shows(String src) {
        return picture(src).isPresent();
    }

    private Optional<Picture> picture(String src) {
        return pictures.computeIfAbsent(src, this::load);
    }

    /** An image that cannot be read is no image: its text stands in its place. */
    private Optional<Picture> load(String src) {
        return source.bytes(src).flatMap(bytes -> Picture.read(bytes, palette, fonts));
    }

    /** How wide the place is that the box stands in; 0 when that is not known yet. */
    private static int room(BlockBox box) {
        return box.getContainingBlock() == null
                ? 0
                : Math.max(0, box.getContainingBlock().getContentWidth());
    }

    @Override
    public void reset() {
        // one factory for each document
    }

    @Override
    public void remove(Element element) {
        // nothing is kept for an element
    }

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {
        // there are no forms
    }
}
