package nl.expliciet.generator.view.portfolio;

import java.util.List;
import nl.expliciet.generator.across.Agenda;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.view.block.Block;

/** The first of what is still to come, across all dossiers and bodies; the calendar has all of it. */
record UpcomingComposer(Guide guide, List<RepresentativeBody> bodies) {
    private static final int SHOWN = 8;
    private static final int MOST = 60;

    PortfolioPage.Upcoming upcoming(List<Contribution> dossiers) {
        List<Agenda.Entry> all = Agenda.of(dossiers, bodies).coming();
        int split = all.size() <= SHOWN + 2 ? all.size() : SHOWN;
        int end = Math.min(all.size(), MOST);
        List<Block> none = List.of(guide.plain(guide.say("portfolio.agenda.none")));
        return new PortfolioPage.Upcoming(
                all.isEmpty() ? none : List.of(table(all.subList(0, split))),
                split == end ? List.of() : List.of(table(all.subList(split, end))),
                guide.say("portfolio.more", end - split),
                end < all.size() ? guide.say("portfolio.agenda.later", all.size() - end) : "");
    }

    private Block table(List<Agenda.Entry> entries) {
        return new EntryTables(guide).coming("portfolio.agenda", entries);
    }
}
