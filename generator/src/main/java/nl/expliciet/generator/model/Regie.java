package nl.expliciet.generator.model;

import java.util.List;
import java.util.Map;
import nl.expliciet.generator.text.RichText;

/**
 * How someone guides the cooperation ({@code regie}).
 *
 * @param texts who commissions and guides, integrity, team and where regie stands in the organisation
 * @param principles by the number of the principle of cooperation under regie, 1 to 5
 */
public record Regie(
        TextGroup texts,
        Stated<List<Interplay>> interplay,
        Stated<Binding> binding,
        Stated<Permanence> permanence,
        Map<Integer, Stated<RichText>> principles) {
    public Regie {
        interplay = interplay.map(List::copyOf);
        principles = Map.copyOf(principles);
    }

    /** True when nothing was written. */
    public boolean isEmpty() {
        return texts.isEmpty()
                && interplay.isAbsent()
                && binding.isAbsent()
                && permanence.isAbsent()
                && principles.isEmpty();
    }

    /** True when something stands in it: {@code onbekend} alone says nothing. */
    public boolean saysSomething() {
        return texts.saysSomething()
                || interplay.value().isPresent()
                || binding.value().isPresent()
                || permanence.value().isPresent()
                || principles.values().stream().anyMatch(text -> text.value().isPresent());
    }
}
