package nl.expliciet.generator.pdf.line;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/** Says where lines may end, for all documents of a renderer. Thread-safe; patterns are read when a language first asks for them. */
public final class LineBreaks implements LineBreakingStrategy {

    private final Map<String, Hyphenator> hyphenators = new ConcurrentHashMap<>();

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        boolean never = style.getHyphens() == IdentValue.NONE;
        return new LineEnds(
                text, never ? Hyphenator.NONE : hyphenator(language), style.getHyphens() == IdentValue.MANUAL);
    }

    private Hyphenator hyphenator(String language) {
        String primary = language.length() < 2 ? "" : language.substring(0, 2);
        return switch (primary) {
            case "nl", "en" -> hyphenators.computeIfAbsent(primary, Hyphenator::shipped);
            default -> Hyphenator.NONE;
        };
    }
}
