package nl.expliciet.generator.pdf.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Reads the {@code d} of a path: M L H V C S Q T A Z, absolute and relative. */
final class PathData {

    private final Scanner in;
    private final Path2D.Double path = new Path2D.Double();
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char before;

    private PathData(String data) {
        in = new Scanner(data);
    }

    static Path2D parse(String data) {
        PathData reader = new PathData(data);
        while (reader.in.hasMore()) {
            char command = reader.in.letter();
            if ("MmLlHhVvCcSsQqTtAaZz".indexOf(command) < 0
                    || reader.path.getCurrentPoint() == null && "Mm".indexOf(command) < 0) {
                break;
            }
            reader.commands(command);
        }
        return reader.path;
    }

    private void commands(char command) {
        char next = command;
        do {
            boolean relative = Character.isLowerCase(next);
            step(Character.toUpperCase(next), relative ? x : 0, relative ? y : 0);
            before = Character.toUpperCase(next);
            next = next == 'M' ? 'L' : next == 'm' ? 'l' : next;
        } while (before != 'Z' && in.hasNumber());
    }

    private void step(char command, double dx, double dy) {
        switch (command) {
            case 'M' -> {
                move(dx + in.number(), dy + in.number());
                path.moveTo(x, y);
                startX = x;
                startY = y;
            }
            case 'L' -> line(dx + in.number(), dy + in.number());
            case 'H' -> line(dx + in.number(), y);
            case 'V' -> line(x, dy + in.number());
            case 'C' -> cubic(dx + in.number(), dy + in.number(), dx, dy);
            case 'S' -> cubic(mirrored('C', x, controlX), mirrored('C', y, controlY), dx, dy);
            case 'Q' -> quadratic(dx + in.number(), dy + in.number(), dx, dy);
            case 'T' -> quadratic(mirrored('Q', x, controlX), mirrored('Q', y, controlY), dx, dy);
            case 'A' -> arc(dx, dy);
            default -> {
                path.closePath();
                move(startX, startY);
            }
        }
    }

    /** The control point of a smooth curve mirrors the one before, if that was a curve of its kind. */
    private double mirrored(char kind, double point, double control) {
        boolean smooth = before == kind || before == (kind == 'C' ? 'S' : 'T');
        return smooth ? 2 * point - control : point;
    }

    private void move(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void line(double toX, double toY) {
        move(toX, toY);
        path.lineTo(x, y);
    }

    private void cubic(double x1, double y1, double dx, double dy) {
        controlX = dx + in.number();
        controlY = dy + in.number();
        move(dx + in.number(), dy + in.number());
        path.curveTo(x1, y1, controlX, controlY, x, y);
    }

    /** As a cubic curve, which is what PDF knows. */
    private void quadratic(double x1, double y1, double dx, double dy) {
        double fromX = x;
        double fromY = y;
        move(dx + in.number(), dy + in.number());
        controlX = x1;
        controlY = y1;
        path.curveTo(
                fromX + 2 * (x1 - fromX) / 3,
                fromY + 2 * (y1 - fromY) / 3,
                x + 2 * (x1 - x) / 3,
                y + 2 * (y1 - y) / 3,
                x,
                y);
    }

    /** The conversion from end points to centre of SVG 1.1, appendix F.6.5. */
    private void arc(double dx, double dy) {
        double rx = Math.abs(in.number());
        double ry = Math.abs(in.number());
        double turn = Math.toRadians(in.number());
        boolean large = in.flag();
        boolean sweep = in.flag();
        double fromX = x;
        double fromY = y;
        move(dx + in.number(), dy + in.number());
        if (rx == 0 || ry == 0 || fromX == x && fromY == y) {
            path.lineTo(x, y);
            return;
        }
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double px = cos * (fromX - x) / 2 + sin * (fromY - y) / 2;
        double py = -sin * (fromX - x) / 2 + cos * (fromY - y) / 2;
        double grow = Math.sqrt(Math.max(1, px * px / (rx * rx) + py * py / (ry * ry)));
        rx *= grow;
        ry *= grow;
        double over = rx * rx * py * py + ry * ry * px * px;
        double factor = Math.sqrt(Math.max(0, (rx * rx * ry * ry - over) / over)) * (large == sweep ? -1 : 1);
        double cx = factor * rx * py / ry;
        double cy = -factor * ry * px / rx;
        double start = Math.toDegrees(Math.atan2((py - cy) / ry, (px - cx) / rx));
        double end = Math.toDegrees(Math.atan2((-py - cy) / ry, (-px - cx) / rx));
        double extent = sweep ? (end - start + 720) % 360 : -((start - end + 720) % 360);
        AffineTransform place = AffineTransform.getTranslateInstance(
                cos * cx - sin * cy + (fromX + x) / 2, sin * cx + cos * cy + (fromY + y) / 2);
        place.rotate(turn);
        // Arc2D turns the other way round: its angles are measured with the y axis up.
        path.append(
                place.createTransformedShape(new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -start, -extent, Arc2D.OPEN)),
                true);
    }
}
