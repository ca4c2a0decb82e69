package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.voice.Icons;

/** What is overdue, oldest first. */
final class OverdueTable {
    private final Scribe scribe;

    OverdueTable(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> blocks() {
        List<OverdueItem> items = scribe.insight().overdue();
        if (items.isEmpty()) {
            return List.of();
        }
        String title = scribe.say("aandacht.kop.te-laat");
        DataTable table = scribe.table("aandacht.kop.te-laat", items)
                .column("aandacht.sinds", 18, this::since)
                .column("aandacht.soort", 24, item -> Html.text(kind(item)))
                .column("aandacht.wat", 58, this::name)
                .filled();
        return List.of(SubHeading.wide(title, "aandacht-te-laat"), table);
    }

    private Html since(OverdueItem item) {
        return Icons.marked(Icon.LATE, "attention", scribe.date(item.since()));
    }

    private String kind(OverdueItem item) {
        return scribe.say(
                switch (item.kind()) {
                    case AGREEMENT -> "aandacht.soort.afspraak";
                    case RECOMMENDATION -> "aandacht.soort.aanbeveling";
                    case MOMENT -> "aandacht.soort.moment";
                    case RECALIBRATION -> "aandacht.soort.herijking";
                });
    }

    private Html name(OverdueItem item) {
        Html title = Html.text(" " + item.title());
        return switch (item.kind()) {
            case AGREEMENT -> scribe.agreementLink(item.id()).plus(title);
            case RECOMMENDATION ->
                Html.link("#" + DossierLinks.recommendation(item.id()), item.id())
                        .plus(title);
            case MOMENT -> Html.link("#agenda", item.title());
            case RECALIBRATION -> Html.link("#publicatie", scribe.say("voorblad.herijking"));
        };
    }
}
