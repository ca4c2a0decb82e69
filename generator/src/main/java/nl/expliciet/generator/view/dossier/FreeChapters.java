package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.model.Chapter;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Prose;

/** Chapters that the dossier wrote itself; this composer only holds their place. */
final class FreeChapters implements ChapterComposer {

  @Override
  public String id() {
    return "hoofdstukken";
  }

  @Override
  public boolean applies(Scribe scribe) {
    return false;
  }

  @Override
  public List<Block> compose(Scribe scribe) {
    return List.of();
  }

  @Override
  public List<ChapterComposer> followedBy(Dossier dossier) {
    return dossier.chapters().stream().<ChapterComposer>map(Free::new).toList();
  }

  /** One chapter of the dossier's own. */
  private record Free(Chapter chapter) implements ChapterComposer {
    @Override
    public String id() {
      return DossierLinks.chapter(chapter.id());
    }

    @Override
    public String title(Scribe scribe) {
      return chapter.title();
    }

    @Override
    public boolean applies(Scribe scribe) {
      return true;
    }

    @Override
    public List<Block> compose(Scribe scribe) {
      return List.of(new Prose(scribe.numberedText(chapter.text())));
    }
  }
}
