package nl.expliciet.generator.view.block;

import java.util.Optional;

/** A part of a chapter; its template is the macro of the same name. */
public interface Block {

  /** The name of its macro in {@code html/blocks.ftlh}. */
  default String macro() {
    String name = getClass().getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** Its line in the contents, if it has one. */
  default Optional<Entry> entry() {
    return Optional.empty();
  }
}
