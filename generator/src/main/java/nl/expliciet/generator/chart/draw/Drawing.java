package nl.expliciet.generator.chart.draw;

import java.util.List;

/** A finished chart: its size in points, its text alternative and the marks on it, in the order in which they are painted. */
public record Drawing(double width, double height, String title, List<Mark> marks) {

    /** Keeps its own list of marks. */
    public Drawing {
        marks = List.copyOf(marks);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a drawing has a size, this one is " + width + " by " + height);
        }
    }

    /** All texts on it. */
    public List<Label> labels() {
        return marks.stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }
}
