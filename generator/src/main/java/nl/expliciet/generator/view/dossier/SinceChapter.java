package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.changes.DossierChangesComposer;

/** What changed since the version that a reader knows: was and wordt. */
final class SinceChapter implements ChapterComposer {
    /** Its anchor. */
    static final String ID = "wijzigingen";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title(Scribe scribe) {
        return scribe.say("hoofdstuk.wijzigingen", scribe.since().version());
    }

    @Override
    public boolean applies(Scribe scribe) {
        return scribe.since().isAnything();
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        DossierChanges changes = scribe.since().changes().orElseThrow();
        DossierChangesComposer composer = new DossierChangesComposer(scribe.context());
        List<Block> blocks = new ArrayList<>();
        blocks.add(scribe.lead(Formats.capital(composer.lead(changes))));
        blocks.addAll(composer.blocks(changes));
        return blocks;
    }
}
