package nl.expliciet.generator.view.block;

import java.util.List;

/** A part of a chapter; its template is the macro of the same name. */
public interface Block {

    /** The name of its macro in {@code html/blocks.ftlh}. */
    default String macro() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Its lines in the contents. */
    default List<Entry> entries() {
        return List.of();
    }
}
