package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.view.block.Block;

/** Composes one chapter of a dossier; a chapter without blocks is left out of the page. */
public interface ChapterComposer {

  /** The anchor of the chapter. */
  String id();

  /** Its name. */
  default String title(Scribe scribe) {
    return scribe.say("hoofdstuk." + id());
  }

  /** Chapters of the dossier's own that follow this one: evaluations, free chapters. */
  default List<ChapterComposer> followedBy(Dossier dossier) {
    return List.of();
  }

  /** What stands in the contents behind the name, such as a number of open questions; empty for nothing. */
  default String badge(Scribe scribe) {
    return "";
  }

  /** The blocks of the chapter, in reading order. */
  List<Block> compose(Scribe scribe);

  /** True when the dossier says something that belongs in the chapter. */
  boolean applies(Scribe scribe);
}
