package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.text.RichText;

/** Lessons in three orders: practical, of organising, of what counts as normal ({@code lessen}); NSOB 2020, p. 42-45. */
public record Lessons(List<RichText> first, List<RichText> second, List<RichText> third, List<Citation> sources) {
    public Lessons {
        first = List.copyOf(first);
        second = List.copyOf(second);
        third = List.copyOf(third);
        sources = List.copyOf(sources);
    }

    /** True when there are none. */
    public boolean isEmpty() {
        return first.isEmpty() && second.isEmpty() && third.isEmpty();
    }
}
