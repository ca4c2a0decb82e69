package nl.expliciet.generator.html;

import freemarker.core.XHTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.HtmlWriter;
import nl.expliciet.generator.view.Medium;

/** How templates see values: a piece of a page is markup already, written for one medium, and everything else is escaped. */
final class PageValues extends DefaultObjectWrapper {
    private final Medium medium;

    PageValues(Version version, Medium medium) {
        super(version);
        this.medium = medium;
        setMemberAccessPolicy(PageMembers.of(version));
        writeProtect();
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        return value instanceof Html html
                ? XHTMLOutputFormat.INSTANCE.fromMarkup(HtmlWriter.write(html, medium))
                : super.wrap(value);
    }
}
