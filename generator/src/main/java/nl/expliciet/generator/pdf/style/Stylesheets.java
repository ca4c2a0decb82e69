package nl.expliciet.generator.pdf.style;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.expliciet.generator.shipped.Shipped;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.context.StylesheetFactoryImpl;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.extend.UserAgentCallback;

/** The stylesheets of all documents of a style, parsed once. Thread-safe. */
public final class Stylesheets {

    /** Selectors that look at more than the names and classes of an element and those around it. */
    private static final Pattern PECULIAR =
            Pattern.compile("[\\[+~]|#[a-zA-Z]|:(nth|first-child|last|not|lang|hover|link|visited)");

    private static final Pattern BLOCK = Pattern.compile("\\{[^{}]*}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final List<Stylesheet> sheets;
    private final boolean shareable;
    private final StylePath root = new StylePath();
    private final Map<String, PageInfo> pages = new ConcurrentHashMap<>();

    /** The print stylesheet of a style, after our own of what HTML means. */
    public Stylesheets(String css, UserAgentCallback agent) {
        StylesheetFactoryImpl parser = new StylesheetFactoryImpl(agent);
        sheets = List.of(
                parser.parse(new StringReader(Shipped.text("style/pdf-base.css")), "expliciet:base", Origin.USER_AGENT),
                parser.parse(new StringReader(css), "expliciet:print", Origin.AUTHOR),
                parser.parse(new StringReader(Shipped.text("style/pdf-guard.css")), "expliciet:guard", Origin.AUTHOR));
        shareable = isShareable(css);
    }

    /** Whether the style of an element follows from the names and classes of it and its ancestors alone. */
    static boolean isShareable(String css) {
        String selectors = COMMENT.matcher(css).replaceAll(" ");
        String before;
        do {
            before = selectors;
            selectors = BLOCK.matcher(selectors).replaceAll(" ");
        } while (!before.equals(selectors));
        return !PECULIAR.matcher(selectors).find();
    }

    /** The styles of one document. */
    public StyleReference forDocument(UserAgentCallback agent) {
        return new DocumentStyles(agent, sheets, shareable ? root : new StylePath(), shareable, pages);
    }
}
