package nl.expliciet.generator.pdf.font;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** Gives the layout fonts of the library only: none of the system, none that a stylesheet names elsewhere. */
public final class ChainFontResolver extends ITextFontResolver {

    private final FontLibrary library;
    /** The layout keeps one specification for each style, and asks for its font whenever it measures. */
    private final Map<FontSpecification, ChainFont> known = new IdentityHashMap<>();

    /** Resolves in this library. */
    public ChainFontResolver(FontLibrary library) {
        this.library = library;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification spec) {
        return known.computeIfAbsent(spec, this::find);
    }

    private ChainFont find(FontSpecification spec) {
        boolean italic = spec.fontStyle == IdentValue.ITALIC || spec.fontStyle == IdentValue.OBLIQUE;
        String[] families = spec.families == null ? new String[0] : spec.families;
        return new ChainFont(library.chain(families, convertWeightToInt(spec.fontWeight), italic), spec.size);
    }

    @Override
    public Map<String, FontFamily> getFonts() {
        return Map.of();
    }

    @Override
    public void flushCache() {
        // the library is shared and never changes
    }

    @Override
    public void flushFontFaceFonts() {
        // fonts of stylesheets are not read
    }

    @Override
    public void importFontFaces(List<FontFaceRule> rules, UserAgentCallback agent) {
        // fonts come from the library, never from a stylesheet
    }
}
