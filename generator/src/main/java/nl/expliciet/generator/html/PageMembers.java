package nl.expliciet.generator.html;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Version;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** What templates may call: what the library holds safe, without the class of a value, which tells about this machine. */
record PageMembers(MemberAccessPolicy safe) implements MemberAccessPolicy {

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
