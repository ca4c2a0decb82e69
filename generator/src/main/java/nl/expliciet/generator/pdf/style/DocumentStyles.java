package nl.expliciet.generator.pdf.style;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.context.StylesheetFactoryImpl;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/** Finds the styles of one document, among those found before where that may be. */
final class DocumentStyles extends StyleReference {

    private final UserAgentCallback agent;
    private final List<Stylesheet> sheets;
    private final StylePath root;
    private final boolean shared;
    private final Map<String, PageInfo> pages;
    private final Map<Element, StylePath> paths = new IdentityHashMap<>();
    private NamespaceHandler handler;
    private UserInterface user;
    private Matcher matcher;

    DocumentStyles(
            UserAgentCallback agent,
            List<Stylesheet> sheets,
            StylePath root,
            boolean shared,
            Map<String, PageInfo> pages) {
        super(agent);
        this.agent = agent;
        this.sheets = sheets;
        this.root = root;
        this.shared = shared;
        this.pages = pages;
    }

    @Override
    public void setDocumentContext(
            SharedContext context, NamespaceHandler namespaceHandler, Document document, UserInterface userInterface) {
        handler = namespaceHandler;
        user = userInterface;
    }

    /** Matching starts when an element comes that is not like any before. */
    private Matcher matcher() {
        if (matcher == null) {
            matcher = new Matcher(
                    new DOMTreeResolver(),
                    new StandardAttributeResolver(handler, agent, user),
                    new StylesheetFactoryImpl(agent),
                    sheets,
                    "print");
        }
        return matcher;
    }

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
        return element == null
                ? CascadedStyle.emptyCascadedStyle
                : path(element).style(() -> matcher().getCascadedStyle(element, restyle));
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        Element element = (Element) (node instanceof Element ? node : node.getParentNode());
        return path(element).generated(pseudoElement, () -> matcher().getPECascadedStyle(element, pseudoElement));
    }

    private StylePath path(Element element) {
        StylePath known = paths.get(element);
        if (known == null) {
            known = (element.getParentNode() instanceof Element parent ? path(parent) : root).below(step(element));
            paths.put(element, known);
        }
        return known;
    }

    private String step(Element element) {
        if (!shared) {
            return Integer.toString(paths.size());
        }
        return element.getNodeName() + ' ' + element.getAttribute("class") + ' ' + handler.getElementStyling(element);
    }

    @Override
    public PageInfo getPageStyle(String pageName, String pseudoPage) {
        return pages.computeIfAbsent(
                pageName + ':' + pseudoPage, key -> matcher().getPageCascadedStyle(pageName, pseudoPage));
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return List.of();
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return false;
    }
}
