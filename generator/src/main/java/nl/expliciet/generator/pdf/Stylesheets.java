package nl.expliciet.generator.pdf;

import java.util.List;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.extend.UserAgentCallback;

/** The stylesheets of all documents of a style. */
final class Stylesheets {

    private final List<StylesheetInfo> infos;

    Stylesheets(String css) {
        infos = List.of(
            new StylesheetInfo(Origin.USER_AGENT, "expliciet:base", List.of("all"), Resources.text("style/pdf-base.css")),
            new StylesheetInfo(Origin.AUTHOR, "expliciet:print", List.of("all"), css));
    }

    List<StylesheetInfo> infos() {
        return infos;
    }

    StyleReference reference(UserAgentCallback agent) {
        return new StyleReference(agent);
    }
}
