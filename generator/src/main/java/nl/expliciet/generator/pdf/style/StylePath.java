package nl.expliciet.generator.pdf.style;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;

/**
 * The style of all elements that have the same names and classes from the root down: a tree that grows as documents show new
 * combinations. Thread-safe; two threads that find the same style at once found the same.
 */
final class StylePath {

    private final Map<String, StylePath> below = new ConcurrentHashMap<>();
    private final Map<String, Optional<CascadedStyle>> generated = new ConcurrentHashMap<>();
    private volatile CascadedStyle style;

    StylePath below(String step) {
        return below.computeIfAbsent(step, name -> new StylePath());
    }

    CascadedStyle style(Supplier<CascadedStyle> match) {
        CascadedStyle known = style;
        if (known == null) {
            known = match.get();
            style = known;
        }
        return known;
    }

    /** The style of what the stylesheet generates before or after the element; null when it generates nothing. */
    CascadedStyle generated(String place, Supplier<CascadedStyle> match) {
        Optional<CascadedStyle> known = generated.get(place);
        if (known == null) {
            known = Optional.ofNullable(match.get());
            generated.put(place, known);
        }
        return known.orElse(null);
    }
}
