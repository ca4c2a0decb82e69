package nl.expliciet.generator.model;

import java.util.List;

/**
 * A block whose keys all hold text, in the order of the format; only the keys that were written.
 */
public record TextGroup(List<NamedText> texts, List<Citation> sources) {
    public TextGroup {
        texts = List.copyOf(texts);
        sources = List.copyOf(sources);
    }

    /** True when nothing was written. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** True when a text stands under one of its keys: {@code onbekend} alone says nothing. */
    public boolean saysSomething() {
        return texts.stream().anyMatch(text -> text.text().value().isPresent());
    }
}
