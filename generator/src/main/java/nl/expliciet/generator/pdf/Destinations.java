package nl.expliciet.generator.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/** Finds where the elements that links lead to stand in the pages. */
final class Destinations {

    private static final float ROOM = 4;

    private final SharedContext context;
    private final PdfWriter writer;
    private final float dotsPerPoint;

    Destinations(SharedContext context, PdfWriter writer, float dotsPerPoint) {
        this.context = context;
        this.writer = writer;
        this.dotsPerPoint = dotsPerPoint;
    }

    /** The place of the element with this id, which must be shown. */
    PdfDestination of(String id) {
        Box box = context.getBoxById(id);
        PageBox page = page(box.getAbsY(), root(box).getLayer().getPages());
        float fromTop = (box.getAbsY() - page.getTop()) / dotsPerPoint;
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, top(page) - fromTop, 0);
        place.addPage(writer.getPageReference(page.getPageNo() + 1));
        return place;
    }

    /** Gives every place with an id its name, so that {@code file.pdf#nameddest=afspraak-A-07} opens there. */
    void name() {
        Map<String, Box> shown = context.getIdMap() == null ? Map.of() : context.getIdMap();
        shown.forEach((id, box) -> writer.getDirectContent().localDestination(id, of(id)));
    }

    private static Box root(Box box) {
        Box root = box;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root;
    }

    private static PageBox page(int y, List<PageBox> pages) {
        return pages.stream().filter(page -> y < page.getBottom()).findFirst().orElse(pages.get(pages.size() - 1));
    }

    /** The height of the text area's upper edge, a little higher so that letters of the target are not cut off. */
    private float top(PageBox page) {
        float margin = page.getMarginBorderPadding(context.newLayoutContextInstance(new ITextFontContext()), Edge.TOP);
        return writer.getPageSize().getHeight() - margin / dotsPerPoint + ROOM;
    }
}
