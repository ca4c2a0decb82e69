package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.model.Relation;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;

/** The arrangements that this one is part of, stands beside or has to do with (step 5). */
final class RelationBlocks {
    private final Scribe scribe;

    RelationBlocks(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> blocks() {
        List<Relation> relations = scribe.dossier().relations();
        if (relations.isEmpty()) {
            return List.of();
        }
        return List.of(
                SubHeading.wide(scribe.say("samenhang.kop"), "samenhang"),
                scribe.table("samenhang.kop", relations)
                        .column("samenhang.hoe", 17, one -> scribe.statedLabel(one.kind()))
                        .column("samenhang.met", 30, this::other)
                        .column("toelichting", 37, one -> scribe.statedText(one.explanation()))
                        .column("bron", 16, one -> scribe.sources(one.sources()))
                        .known());
    }

    private Html other(Relation one) {
        Html name = scribe.stated(one.name(), Html::text);
        return one.dossier()
                .value()
                .filter(ref -> !ref.isUnknown())
                .map(ref -> scribe.dossierLink(ref.id(), one.name().value().orElse(ref.id())))
                .orElse(name.isEmpty() ? scribe.unknown() : name);
    }
}
