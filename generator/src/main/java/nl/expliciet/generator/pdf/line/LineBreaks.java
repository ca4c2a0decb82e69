package nl.expliciet.generator.pdf.line;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/** Says where lines may end. Thread-safe; the patterns of a language are read once for all documents, when the first asks for them. */
public final class LineBreaks implements LineBreakingStrategy {

    private static final Map<String, Hyphenator> HYPHENATORS = new ConcurrentHashMap<>();

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        boolean never = style.getHyphens() == IdentValue.NONE;
        return new LineEnds(
                text, never ? Hyphenator.NONE : hyphenator(language), style.getHyphens() == IdentValue.MANUAL);
    }

    private static Hyphenator hyphenator(String language) {
        String primary = language.length() < 2 ? "" : language.substring(0, 2);
        return switch (primary) {
            case "nl", "en" -> HYPHENATORS.computeIfAbsent(primary, Hyphenator::shipped);
            default -> Hyphenator.NONE;
        };
    }
}
