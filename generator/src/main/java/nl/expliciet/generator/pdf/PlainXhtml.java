package nl.expliciet.generator.pdf;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** Reads XHTML for the layout: no stylesheet that a page names is read, links left to {@link nl.expliciet.generator.pdf.tag.Links}. */
final class PlainXhtml extends XhtmlNamespaceHandler {

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.empty();
    }

    @Override
    public List<StylesheetInfo> getStylesheets(Document document) {
        return List.of();
    }

    @Override
    public String getLinkUri(Element element) {
        return null;
    }

    /** Presentational attributes of old HTML are not part of our pages, and asking for them costs time. */
    @Override
    public String getNonCssStyling(Element element) {
        return "";
    }

    /** The language of the nearest element that names one; the library looks at the element alone. */
    @Override
    public String getLang(Element element) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.hasAttribute("lang")) {
                return at.getAttribute("lang");
            }
        }
        return "";
    }
}
