package nl.expliciet.generator.pdf;

import com.lowagie.text.Rectangle;
import nl.expliciet.generator.pdf.svg.FullSvg;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A drawing from outside that needs all of SVG. */
final class FullVectorDrawing extends Drawing {

  private final FullSvg drawing;

  FullVectorDrawing(Size size, FullSvg drawing) {
    super(size.width(), size.height());
    this.drawing = drawing;
  }

  @Override
  void paint(RenderingContext c, ITextOutputDevice device, BlockBox box, Rectangle place) {
    drawing.paint(device.getCurrentPage(), place.getLeft(), place.getBottom(), place.getWidth(), place.getHeight());
  }
}
