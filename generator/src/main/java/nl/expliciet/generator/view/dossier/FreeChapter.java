package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.model.Chapter;
import nl.expliciet.generator.view.block.Block;

/** A chapter that the dossier wrote itself. */
record FreeChapter(Chapter chapter) implements ChapterComposer {
    @Override
    public String id() {
        return DossierLinks.chapter(chapter.id());
    }

    @Override
    public String title(Scribe scribe) {
        return chapter.title();
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        return List.of(scribe.prose(chapter.text()));
    }
}
