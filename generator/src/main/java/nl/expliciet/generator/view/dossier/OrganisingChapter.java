package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;

/** Organising, competition and regie (steps 4 and 5). */
final class OrganisingChapter implements ChapterComposer {

    @Override
    public String id() {
        return "organiseren";
    }

    @Override
    public boolean applies(Scribe scribe) {
        Dossier dossier = scribe.dossier();
        return !dossier.organisation().isEmpty()
                || !dossier.indicators().isEmpty()
                || !dossier.competition().isAbsent()
                || !dossier.relations().isEmpty()
                || !dossier.regie().isEmpty();
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        Dossier dossier = scribe.dossier();
        List<Block> blocks =
                new ArrayList<>(TextGroups.list(scribe, DossierFormat.ORGANISATION, dossier.organisation()));
        blocks.addAll(new IndicatorBlocks(scribe).blocks());
        if (!dossier.competition().isAbsent()) {
            blocks.add(new SubHeading(scribe.say("competitie"), "competitie"));
            dossier.competition().value().ifPresent(text -> blocks.add(scribe.prose(text)));
            if (dossier.competition().isUnknown()) {
                blocks.add(scribe.paragraph(scribe.statedText(dossier.competition())));
            }
        }
        blocks.addAll(new RelationBlocks(scribe).blocks());
        blocks.addAll(new RegieBlocks(scribe).blocks());
        return blocks;
    }
}
