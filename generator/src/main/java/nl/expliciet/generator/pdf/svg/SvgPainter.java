package nl.expliciet.generator.pdf.svg;

import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Optional;
import nl.expliciet.generator.pdf.font.FontLibrary;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Paints an SVG drawing into a page: svg, g, a, line, polyline, polygon, path, circle, ellipse, rect, text and tspan. The page
 * must have been transformed so that one unit is one unit of the drawing, with the y axis down.
 */
public final class SvgPainter {

    private final PdfContentByte page;
    private final InkReader inks;
    private final SvgText text;
    private Optional<Color> filled = Optional.empty();
    private Optional<Color> stroked = Optional.empty();
    private double width = -1;
    private String dash = "";

    /** Paints with these colours and fonts; {@code current} is the colour of the text around the drawing. */
    public SvgPainter(PdfContentByte page, Palette palette, FontLibrary fonts, Color current) {
        this.page = page;
        this.inks = new InkReader(palette, current);
        this.text = new SvgText(page, fonts, inks);
    }

    /** Paints all of a drawing. */
    public void paint(Element svg, Color current) {
        page.saveState();
        children(svg, inks.read(svg, Ink.initial(current)));
        page.restoreState();
    }

    private void children(Node node, Ink ink) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, ink);
            }
        }
    }

    private void element(Element element, Ink parent) {
        Ink ink = inks.read(element, parent);
        String transform = element.getAttribute("transform");
        if (transform.isEmpty()) {
            paint(element, ink);
            return;
        }
        AffineTransform matrix = SvgShapes.transform(transform);
        page.saveState();
        page.concatCTM(
                (float) matrix.getScaleX(),
                (float) matrix.getShearY(),
                (float) matrix.getShearX(),
                (float) matrix.getScaleY(),
                (float) matrix.getTranslateX(),
                (float) matrix.getTranslateY());
        paint(element, ink);
        page.restoreState();
        forget();
    }

    private void paint(Element element, Ink ink) {
        switch (element.getNodeName()) {
            case "g", "svg", "a" -> children(element, ink);
            case "text" ->
                ink.fill().ifPresent(colour -> {
                    fillWith(colour);
                    text.paint(element, ink);
                });
            default -> SvgShapes.of(element).ifPresent(shape -> shape(shape, ink));
        }
    }

    private void shape(Shape shape, Ink ink) {
        boolean lined = ink.stroke().isPresent() && ink.width() > 0;
        if (ink.fill().isEmpty() && !lined) {
            return;
        }
        ink.fill().ifPresent(this::fillWith);
        if (lined) {
            strokeWith(ink);
        }
        trace(shape);
        if (ink.fill().isEmpty()) {
            page.stroke();
        } else if (lined) {
            page.fillStroke();
        } else {
            page.fill();
        }
    }

    private void fillWith(Color colour) {
        if (filled.filter(colour::equals).isEmpty()) {
            page.setColorFill(colour);
            filled = Optional.of(colour);
        }
    }

    private void strokeWith(Ink ink) {
        if (!stroked.equals(ink.stroke())) {
            page.setColorStroke(ink.stroke().orElseThrow());
            stroked = ink.stroke();
        }
        if (width != ink.width()) {
            page.setLineWidth((float) ink.width());
            width = ink.width();
        }
        if (!dash.equals(ink.dash())) {
            page.setLiteral("[" + dashes(ink.dash()) + "]0 d\n");
            dash = ink.dash();
        }
    }

    private static String dashes(String pattern) {
        StringBuilder numbers = new StringBuilder();
        Scanner in = new Scanner(pattern);
        while (in.hasNumber()) {
            numbers.append(ByteBuffer.formatDouble(in.number())).append(' ');
        }
        return numbers.toString().trim();
    }

    /** After a restored state the page has older colours again. */
    private void forget() {
        filled = Optional.empty();
        stroked = Optional.empty();
        width = -1;
        dash = "?";
    }

    /** All shapes come as lines and cubic curves: what is quadratic in SVG was converted when read. */
    private void trace(Shape shape) {
        float[] at = new float[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> page.closePath();
            }
        }
    }
}
