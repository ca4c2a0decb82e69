package nl.expliciet.generator.pdf.svg;

import com.lowagie.text.pdf.PdfContentByte;
import nl.expliciet.generator.pdf.font.FontChain;
import nl.expliciet.generator.pdf.font.FontChain.Run;
import nl.expliciet.generator.pdf.font.FontLibrary;
import nl.expliciet.generator.pdf.font.SoftHyphen;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Sets the text of a drawing in the fonts of the document: it stays text, to be found and copied. */
final class SvgText {

    private final PdfContentByte page;
    private final FontLibrary fonts;
    private final InkReader inks;
    private double x;
    private double y;

    SvgText(PdfContentByte page, FontLibrary fonts, InkReader inks) {
        this.page = page;
        this.fonts = fonts;
        this.inks = inks;
    }

    void paint(Element text, Ink ink) {
        x = SvgShapes.number(text, "x");
        y = SvgShapes.number(text, "y");
        pieces(text, ink);
    }

    private void pieces(Element parent, Ink ink) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                move(element);
                pieces(element, inks.read(element, ink));
            } else if (child.getNodeValue() != null) {
                show(child.getNodeValue().replaceAll("\\s+", " "), ink);
            }
        }
    }

    private void move(Element part) {
        x = part.hasAttribute("x") ? SvgShapes.number(part, "x") : x;
        y = part.hasAttribute("y") ? SvgShapes.number(part, "y") : y;
        x += SvgShapes.number(part, "dx");
        y += part.hasAttribute("dy") ? SvgShapes.number(part, "dy") : 0;
    }

    private void show(String text, Ink ink) {
        String shown = SoftHyphen.visible(text);
        if (shown.isBlank()) {
            return;
        }
        FontChain chain = fonts.main(ink.weight(), ink.italic());
        float size = (float) (ink.size() * chain.scale());
        float width = chain.width(shown, size);
        double start =
                ink.anchor().equals("middle") ? x - width / 2 : ink.anchor().equals("end") ? x - width : x;
        page.beginText();
        for (Run run : chain.runs(shown)) {
            page.setFontAndSize(run.face().base(), size);
            // The y axis of the drawing points down, letters must not hang upside down.
            page.setTextMatrix(1, 0, 0, -1, (float) start, (float) y);
            page.showText(run.text());
            start += run.face().width(run.text(), size);
        }
        // Pieces of one chart are words apart, also for who copies the text.
        page.showText(" ");
        page.endText();
        x = ink.anchor().equals("start") ? start : x;
    }
}
