package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.changes.HistoryComposer;

/** How the dossier came to be what it is: its versions, the life of its agreements, the course of its scores. */
final class HistoryChapter implements ChapterComposer {

    @Override
    public String id() {
        return "geschiedenis";
    }

    @Override
    public boolean applies(Scribe scribe) {
        return scribe.past().now().isPresent() && scribe.past().history().isTold();
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        Past past = scribe.past();
        return new HistoryComposer(scribe.context(), past.now().orElseThrow(), past.history()).blocks();
    }
}
