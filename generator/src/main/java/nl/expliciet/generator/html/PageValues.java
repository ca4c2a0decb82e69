package nl.expliciet.generator.html;

import freemarker.core.XHTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
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

    /** What templates may call: what the library holds safe, without the class of a value, which tells about this machine. */
    private record PageMembers(MemberAccessPolicy safe) implements MemberAccessPolicy {

        static PageMembers of(Version version) {
            return new PageMembers(DefaultMemberAccessPolicy.getInstance(version));
        }

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            ClassMemberAccessPolicy members = safe.forClass(type);
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return !method.getName().equals("getClass") && members.isMethodExposed(method);
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return members.isFieldExposed(field);
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return safe.isToStringAlwaysExposed();
        }
    }
}
