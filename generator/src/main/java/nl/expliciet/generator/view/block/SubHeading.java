package nl.expliciet.generator.view.block;

import java.util.Optional;

/** A heading inside a chapter (level 3); with an anchor it stands in the contents. */
public record SubHeading(String text, String anchor) implements Block {
  @Override
  public Optional<Entry> entry() {
    return anchor.isEmpty() ? Optional.empty() : Optional.of(new Entry(anchor, text));
  }
}
