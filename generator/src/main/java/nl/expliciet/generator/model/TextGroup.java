package nl.expliciet.generator.model;

import java.util.List;

/**
 * A block whose keys all hold text, in the order of the format; only the keys that were written.
 */
public record TextGroup(List<NamedText> texts, List<Citation> sources) {
  /** A block that was not written. */
  public static final TextGroup EMPTY = new TextGroup(List.of(), List.of());

  public TextGroup {
    texts = List.copyOf(texts);
    sources = List.copyOf(sources);
  }

  /** True when nothing was written. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** The text under a key. */
  public Stated<nl.expliciet.generator.text.RichText> get(String key) {
    return texts.stream()
        .filter(text -> text.key().equals(key))
        .map(NamedText::text)
        .findFirst()
        .orElse(Stated.absent());
  }
}
