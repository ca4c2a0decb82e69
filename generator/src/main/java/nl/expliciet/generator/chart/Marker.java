package nl.expliciet.generator.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.expliciet.generator.chart.draw.Circle;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.PathBuilder;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Polygon;
import nl.expliciet.generator.chart.draw.Rect;

/** The shape that stands at a value, so that lines are told apart without colour. */
enum Marker {
    CIRCLE {
        @Override
        Mark at(Point p, double r, Paint paint) {
            return new Circle(p, r, paint);
        }
    },
    SQUARE {
        @Override
        Mark at(Point p, double r, Paint paint) {
            double half = r * 0.89;
            return new Rect(p.plus(-half, -half), 2 * half, 2 * half, paint);
        }
    },
    TRIANGLE {
        @Override
        Mark at(Point p, double r, Paint paint) {
            return regular(p, r * 1.25, 3, -90, paint);
        }
    },
    DIAMOND {
        @Override
        Mark at(Point p, double r, Paint paint) {
            return regular(p, r * 1.25, 4, -90, paint);
        }
    },
    TRIANGLE_DOWN {
        @Override
        Mark at(Point p, double r, Paint paint) {
            return regular(p, r * 1.25, 3, 90, paint);
        }
    },
    PENTAGON {
        @Override
        Mark at(Point p, double r, Paint paint) {
            return regular(p, r * 1.15, 5, -90, paint);
        }
    },
    HALF {
        @Override
        Mark at(Point p, double r, Paint paint) {
            return new PathBuilder()
                    .move(p.plus(-r * 1.1, r * 0.6))
                    .arc(r * 1.1, p.plus(r * 1.1, r * 0.6))
                    .close()
                    .paint(paint);
        }
    },
    PLUS {
        @Override
        Mark at(Point p, double r, Paint paint) {
            double a = r * 1.15;
            double b = r * 0.42;
            double[][] corners = {
                {-b, -a}, {b, -a}, {b, -b}, {a, -b}, {a, b}, {b, b}, {b, a}, {-b, a}, {-b, b}, {-a, b}, {-a, -b},
                {-b, -b}
            };
            return new Polygon(
                    Arrays.stream(corners).map(c -> p.plus(c[0], c[1])).toList(), paint);
        }
    };

    /** The marker around a point; r is half its size in points. */
    abstract Mark at(Point p, double r, Paint paint);

    private static Mark regular(Point p, double r, int corners, double firstDegrees, Paint paint) {
        List<Point> points = IntStream.range(0, corners)
                .mapToDouble(i -> StrictMath.toRadians(firstDegrees + i * 360.0 / corners))
                .mapToObj(a -> p.plus(r * StrictMath.cos(a), r * StrictMath.sin(a)))
                .toList();
        return new Polygon(points, paint);
    }
}
