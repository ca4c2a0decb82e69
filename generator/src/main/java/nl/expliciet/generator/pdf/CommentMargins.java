package nl.expliciet.generator.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.TreeSet;
import nl.expliciet.generator.pdf.font.FontLibrary;

/**
 * What stands beside the text of a page that is to be commented: the number of each line, from 1 on each page, and a line that
 * parts the text from the room for notes. The stylesheet leaves that room; see {@code comments.css}.
 */
final class CommentMargins {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float NUMBERS_END = 13 * POINTS_PER_MM;
    /** 50 mm to write in and 8 mm to the edge of the paper. */
    private static final float NOTES = 58 * POINTS_PER_MM;

    private static final float FOOT = 12 * POINTS_PER_MM;
    private static final float SIZE = 8;
    /** Baselines nearer than this are one line: cells of a row, a raised number. */
    private static final float LINE = 6;

    private static final Color GREY = new Color(0x5c6268);
    private static final Color RULE = new Color(0xc9cdd2);

    private final BaseFont font;
    private final TreeSet<Float> baselines = new TreeSet<>();

    CommentMargins(FontLibrary fonts) {
        font = fonts.main(400, false).first().base();
    }

    /** There is a line of text at this height above the foot of the page, in points. */
    void line(float baseline) {
        Float below = baselines.floor(baseline + LINE);
        if (below == null || below < baseline - LINE) {
            baselines.add(baseline);
        }
    }

    /** Paints what stands beside the lines of this page, and starts the next. */
    void paint(PdfContentByte page) {
        page.saveState();
        page.setColorFill(GREY);
        page.beginText();
        page.setFontAndSize(font, SIZE);
        int number = 0;
        for (float baseline : baselines.descendingSet()) {
            page.showTextAligned(Element.ALIGN_RIGHT, String.valueOf(++number), NUMBERS_END, baseline, 0);
        }
        page.endText();
        page.setColorStroke(RULE);
        page.setLineWidth(.5f);
        float x = page.getPdfDocument().getPageSize().getWidth() - NOTES;
        page.moveTo(x, FOOT);
        page.lineTo(x, page.getPdfDocument().getPageSize().getHeight() - FOOT);
        page.stroke();
        page.restoreState();
        baselines.clear();
    }
}
