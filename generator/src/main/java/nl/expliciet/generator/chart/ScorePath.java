package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.chart.draw.Box;
import nl.expliciet.generator.chart.draw.Circle;
import nl.expliciet.generator.chart.draw.Dash;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.Ink;
import nl.expliciet.generator.chart.draw.Label;
import nl.expliciet.generator.chart.draw.Mark;
import nl.expliciet.generator.chart.draw.Paint;
import nl.expliciet.generator.chart.draw.Point;
import nl.expliciet.generator.chart.draw.Rect;
import nl.expliciet.generator.chart.draw.Sketch;
import nl.expliciet.generator.chart.draw.Stroke;

/**
 * Two scores of 1 to 5 against each other: cement and composition, or doing and learning with the path of successive
 * evaluations. The last stop is filled, earlier ones are open; where one of the two is unknown a dashed line says so.
 *
 * @param title the text alternative
 * @param across the axis to the right
 * @param up the axis upwards
 * @param stops the measurements, oldest first; those without any score are left out
 */
public record ScorePath(String title, Ends across, Ends up, List<Stop> stops) implements Chart {

    /** What 1 and 5 on an axis mean. */
    public record Ends(String low, String high) {}

    /** One measurement: its name and both scores. */
    public record Stop(String label, Score across, Score up) {

        boolean complete() {
            return across.known() && up.known();
        }
    }

    /** Keeps its own list, without stops that have no score. */
    public ScorePath {
        stops = stops.stream()
                .filter(stop -> stop.across().known() || stop.up().known())
                .toList();
    }

    @Override
    public Drawing drawing() {
        Sketch sketch = new Sketch();
        ScoreField field = ScoreField.of(across, up);
        field.draw(sketch, across, up);
        List<Stop> path = stops.stream().filter(Stop::complete).toList();
        List<List<Label>> names = names(field, path);
        names.forEach(name -> sketch.add(ground(name)));
        stops.stream().filter(stop -> !stop.complete()).forEach(stop -> half(sketch, field, stop));
        path(sketch, field, path);
        names.forEach(sketch::addAll);
        return sketch.drawing(field.width(), sketch.bottom() + 2, title);
    }

    /** Keeps the grid out of the letters. */
    private static Mark ground(List<Label> name) {
        Box box = Box.union(name.stream().map(Label::bounds).toList());
        return new Rect(
                new Point(box.left(), box.top()),
                box.right() - box.left(),
                box.bottom() - box.top(),
                Paint.fill(Ink.PAPER));
    }

    private static void path(Sketch sketch, ScoreField field, List<Stop> path) {
        for (int i = 1; i < path.size(); i++) {
            sketch.line(field.at(path.get(i - 1)), field.at(path.get(i)), Stroke.of(Ink.ACCENT, 1));
        }
        for (int i = 0; i < path.size(); i++) {
            boolean last = i == path.size() - 1;
            Paint paint = last ? Paint.fill(Ink.ACCENT) : Paint.hollow(Ink.ACCENT, 1.2);
            sketch.add(new Circle(field.at(path.get(i)), last ? 4 : 3.4, paint));
        }
    }

    private static void half(Sketch sketch, ScoreField field, Stop stop) {
        Segment line = halfLine(field, stop);
        sketch.line(line.from(), line.to(), Stroke.of(Ink.PAPER, 2));
        sketch.line(line.from(), line.to(), new Stroke(Ink.ACCENT, 1.2, Dash.SHORT));
    }

    /** All places that a stop may have of which one score is unknown. */
    private static Segment halfLine(ScoreField field, Stop stop) {
        Point from = field.at(
                stop.across().known() ? stop.across().value() : 1,
                stop.up().known() ? stop.up().value() : 1);
        Point to = field.at(
                stop.across().known() ? stop.across().value() : Score.MAX,
                stop.up().known() ? stop.up().value() : Score.MAX);
        return new Segment(from, to);
    }

    private List<List<Label>> names(ScoreField field, List<Stop> path) {
        List<Segment> lines = new ArrayList<>();
        for (int i = 1; i < path.size(); i++) {
            lines.add(new Segment(field.at(path.get(i - 1)), field.at(path.get(i))));
        }
        stops.stream().filter(stop -> !stop.complete()).forEach(stop -> lines.add(halfLine(field, stop)));
        Map<Point, List<Stop>> places = new LinkedHashMap<>();
        stops.forEach(stop -> places.computeIfAbsent(place(field, stop), p -> new ArrayList<>())
                .add(stop));
        List<Box> taken = new ArrayList<>();
        places.keySet().forEach(point -> taken.add(new Box(point.x(), point.y(), point.x(), point.y()).grow(4.5)));
        NearbyNames names = new NearbyNames(field.room(), taken, lines);
        return places.entrySet().stream()
                .map(place -> names.place(
                        place.getKey(),
                        place.getValue().stream().map(Stop::label).toList(),
                        place.getValue().contains(stops.get(stops.size() - 1))))
                .filter(labels -> !labels.isEmpty())
                .toList();
    }

    private static Point place(ScoreField field, Stop stop) {
        return field.at(
                stop.across().known() ? stop.across().value() : 3,
                stop.up().known() ? stop.up().value() : 3);
    }
}
