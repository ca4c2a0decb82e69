package nl.expliciet.generator.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;

/** An upright rectangle on a page as it was laid out, in points; turning the page for the eye does not move it. */
record Area(float left, float bottom, float right, float top) {

    private static final int QUAD = 8;
    /** The line of text that the top of a comment stands beside. */
    private static final float LINE = 10;

    /** The area around these points, each an x and a y. */
    static Area around(float... points) {
        Area area = new Area(points[0], points[1], points[0], points[1]);
        for (int i = 2; i + 1 < points.length; i += 2) {
            area = new Area(
                    Math.min(area.left, points[i]),
                    Math.min(area.bottom, points[i + 1]),
                    Math.max(area.right, points[i]),
                    Math.max(area.top, points[i + 1]));
        }
        return area;
    }

    /** The areas of groups of four points, without empty ones. Programs differ in the order of the four, which does not matter. */
    static List<Area> ofQuads(COSArray quads) {
        List<Area> areas = new ArrayList<>();
        float[] numbers = quads == null ? new float[0] : quads.toFloatArray();
        for (int i = 0; i + QUAD <= numbers.length; i += QUAD) {
            areas.add(around(Arrays.copyOfRange(numbers, i, i + QUAD)));
        }
        areas.removeIf(area -> area.left == area.right || area.bottom == area.top);
        return areas;
    }

    boolean holds(float x, float y) {
        return x >= left && x <= right && y >= bottom && y <= top;
    }

    /** The height of the text that a comment with this area is about: its middle, or its first line when it is tall. */
    float height() {
        return Math.max((bottom + top) / 2, top - LINE);
    }
}
