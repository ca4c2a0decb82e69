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
    /** Half a millimetre: what telephones read from a sheet of paper at arm's length. */
    private static final double MODULE = 1.5;

    private static final int QUIET = 4;

    @Override
    public Drawing drawing() {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        double side = (code.size + 2 * QUIET) * MODULE;
        PathBuilder path = new PathBuilder();
        for (int y = 0; y < code.size; y++) {
            row(path, code, y);
        }
        Sketch sketch = new Sketch();
        sketch.add(new Rect(new Point(0, 0), side, side, Paint.fill(Ink.PAPER)));
        sketch.add(path.paint(Paint.fill(Ink.INK)));
        return sketch.drawing(side, side, title);
    }

    /** Dark modules beside each other are one piece. */
    private static void row(PathBuilder path, QrCode code, int y) {
        int x = 0;
        while (x < code.size) {
            int end = x;
            while (end < code.size && code.getModule(end, y)) {
                end++;
            }
            if (end > x) {
                Point corner = new Point((x + QUIET) * MODULE, (y + QUIET) * MODULE);
                piece(path, corner, (end - x) * MODULE);
            }
            x = end + 1;
        }
    }

    private static void piece(PathBuilder path, Point corner, double width) {
        path.move(corner)
                .line(corner.plus(width, 0))
                .line(corner.plus(width, MODULE))
                .line(corner.plus(0, MODULE))
                .close();
    }
}
