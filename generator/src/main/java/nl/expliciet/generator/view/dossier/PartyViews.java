package nl.expliciet.generator.view.dossier;

import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.model.PartyText;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;

/** How each party sees the challenge, and beside it what it finds extra important. */
final class PartyViews {
    private final Scribe scribe;
    private final List<PartyText> views;
    private final List<PartyText> accents;

    PartyViews(Scribe scribe) {
        this.scribe = scribe;
        this.views = scribe.dossier().challenge().views();
        this.accents = scribe.dossier().challenge().accents();
    }

    List<Block> blocks() {
        List<Ref> parties = Stream.concat(views.stream(), accents.stream())
                .map(PartyText::party)
                .distinct()
                .toList();
        if (parties.isEmpty()) {
            return List.of();
        }
        String key = views.isEmpty() ? "opgave.accenten" : "opgave.beelden";
        return List.of(
                SubHeading.wide(scribe.say(key), ""),
                scribe.table(key, parties)
                        .column("partij", 24, scribe::party)
                        .column("opgave.beelden.kolom", 42, party -> said(party, views))
                        .column("opgave.accenten.kolom", 34, party -> said(party, accents))
                        .known());
    }

    private Html said(Ref party, List<PartyText> texts) {
        return Html.lines(texts.stream()
                .filter(text -> text.party().equals(party))
                .map(text -> Html.lines(scribe.statedText(text.text()), scribe.sourcesInCell(text.sources())))
                .toList());
    }
}
