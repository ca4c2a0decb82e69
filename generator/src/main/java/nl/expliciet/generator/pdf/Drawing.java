package nl.expliciet.generator.pdf;

import com.lowagie.text.Rectangle;
import java.awt.Point;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** An image, chart or icon in the layout: a size in dots, and how it is painted into its place. */
abstract class Drawing implements ReplacedElement {

    private final int width;
    private final int height;
    private Point location = new Point();

    Drawing(int width, int height) {
        this.width = Math.max(1, width);
        this.height = Math.max(1, height);
    }

    /** Paints into this place, in points on the page. */
    abstract void paint(RenderingContext c, ITextOutputDevice device, BlockBox box, Rectangle place);

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext c) {
        // nothing is held
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }

    /**
     * The size of a drawing in dots, as asked for: -1 where the stylesheet leaves it open.
     *
     * @param room how wide it may become at most; 0 for any width
     */
    record Size(int width, int height, int room) {

        /** The size for a drawing that is this large by itself: what is left open follows its shape, and it fits its place. */
        Size fit(double ownWidth, double ownHeight) {
            double wide = width >= 0 ? width : height >= 0 ? ownWidth * height / ownHeight : ownWidth;
            double high = height >= 0 ? height : ownHeight * wide / ownWidth;
            if (room > 0 && wide > room && width < 0) {
                high *= room / wide;
                wide = room;
            }
            return new Size((int) Math.round(wide), (int) Math.round(high), room);
        }
    }
}
