package nl.expliciet.generator.site;

import java.util.Set;
import nl.expliciet.generator.html.House;
import nl.expliciet.generator.html.PageRenderer;
import nl.expliciet.generator.model.Portfolio;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Messages;
import nl.expliciet.generator.view.RenderContext;

/**
 * What all files of a site are made with: words, templates, styles and the PDF engine. Making it fails when the theme
 * folder does not work.
 */
record Studio(Outset outset, RenderContext context, PageRenderer pages, Styles styles, PdfWorkshop pdfs) {

    static Studio of(Outset outset) {
        Messages messages = Messages.of(outset.language(), outset.order().theme());
        RenderContext context = new RenderContext(
                new Portfolio(outset.settings(), outset.shared().bodies()),
                outset.surroundings().knowledge(),
                outset.ownLists(),
                outset.referenceDate(),
                Set.copyOf(outset.ids()),
                messages,
                new Formats(messages));
        PageRenderer pages = new PageRenderer(messages, outset.order().theme(), House.of(outset.settings()));
        Styles styles = outset.styles().with(outset.settings().theme(), outset.source());
        boolean verify = outset.order().wanted().verify();
        return new Studio(outset, context, pages, styles, new PdfWorkshop(styles, verify));
    }

    Wanted wanted() {
        return outset.order().wanted();
    }
}
