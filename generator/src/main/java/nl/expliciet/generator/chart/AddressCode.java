package nl.expliciet.generator.chart;

import io.nayuki.qrcodegen.QrCode;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.PathBuilder;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Rect;
import nl.expliciet.generator.chart.draw.Sketch;

/**
 * A web address that a telephone reads from paper: a QR code (ISO/IEC 18004) that survives 15% damage, with the four modules of
 * white around it that the norm asks.
 *
 * @param title the text alternative
 * @param address at most 2,331 bytes, the most that fits in such a code
 */
public record AddressCode(String title, String address) implements Chart {
    private static final double SIDE = 62;
    private static final int QUIET = 4;
    /** Modules overlap by a hair, or a reader of PDFs shows white lines between them. */
    private static final double HAIR = 0.02;

    @Override
    public Drawing drawing() {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        double module = SIDE / (code.size + 2 * QUIET);
        PathBuilder path = new PathBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    square(path, new Point((x + QUIET) * module, (y + QUIET) * module), module + HAIR);
                }
            }
        }
        Sketch sketch = new Sketch();
        sketch.add(new Rect(new Point(0, 0), SIDE, SIDE, Paint.fill(Ink.PAPER)));
        sketch.add(path.paint(Paint.fill(Ink.INK)));
        return sketch.drawing(SIDE, SIDE, title);
    }

    private static void square(PathBuilder path, Point corner, double side) {
        path.move(corner)
                .line(corner.plus(side, 0))
                .line(corner.plus(side, side))
                .line(corner.plus(0, side))
                .close();
    }
}
