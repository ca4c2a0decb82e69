package nl.expliciet.generator.view.portfolio;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.across.Agenda;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Counted;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.block.Block;

/** Makes the page of the calendar over all dossiers and bodies: what is to come first, then what was. */
public final class CalendarComposer {
    private final Guide guide;
    private final RenderContext context;
    private final EntryTables tables;

    /** A composer for the page of a run. */
    public CalendarComposer(RenderContext context) {
        this.context = context;
        this.guide = new Guide(context, new Addresses("../"));
        this.tables = new EntryTables(guide);
    }

    /** The page. */
    public PartedPage compose(List<Contribution> dossiers) {
        Counted<Contribution> apart = Counted.of(dossiers);
        Agenda counted = Agenda.of(apart.all(), context.portfolio().bodies());
        List<PartedPage.Part> parts = new ArrayList<>();
        parts.add(part("komt", coming(counted)));
        parts.add(part("was", past(counted)));
        if (!counted.undated().isEmpty()) {
            parts.add(part("zonder-datum", List.of(tables.coming("agenda.deel.zonder-datum", counted.undated()))));
        }
        Agenda examples = Agenda.of(apart.examples(), context.portfolio().bodies());
        if (!examples.entries().isEmpty()) {
            parts.add(part("voorbeelden", List.of(tables.coming("agenda.deel.voorbeelden", examples.entries()))));
        }
        String foot = guide.say("portfolio.foot", guide.date(context.referenceDate()));
        return new PartedPage(guide.messages().language().key(), lead(counted), parts, foot);
    }

    private PartedPage.Part part(String id, List<Block> blocks) {
        return new PartedPage.Part(id, guide.say("agenda.deel." + id), blocks);
    }

    private String lead(Agenda counted) {
        List<Agenda.Entry> coming = counted.coming();
        return coming.isEmpty()
                ? guide.say("portfolio.agenda.none")
                : guide.count(
                        "agenda.lead",
                        coming.size(),
                        guide.date(coming.get(0).date().value().orElseThrow()));
    }

    private List<Block> coming(Agenda agenda) {
        List<Block> blocks = new ArrayList<>();
        List<Agenda.Entry> coming = agenda.coming();
        if (!coming.isEmpty()) {
            blocks.add(tables.coming("agenda.deel.komt", coming));
        }
        if (coming.stream().anyMatch(Agenda.Due.class::isInstance)) {
            blocks.add(tables.law());
        }
        int without = CalendarFileComposer.leftOut(agenda);
        String missing = without == 0 ? "" : " " + guide.count("agenda.bestand.zonder", without);
        blocks.add(guide.small(Html.text(guide.say("agenda.bestand.uitleg") + missing)));
        return blocks;
    }

    private List<Block> past(Agenda agenda) {
        return agenda.past().isEmpty()
                ? List.of(guide.plain(guide.say("agenda.was.niets")))
                : List.of(tables.past("agenda.deel.was", agenda.past()));
    }
}
