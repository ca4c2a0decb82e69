package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.chart.Calendar;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Figure;

/** The calendar of democratic control: what was and will be asked of which body. */
final class CalendarChapter implements ChapterComposer {
    @Override
    public String id() {
        return "agenda";
    }

    @Override
    public boolean applies(Scribe scribe) {
        return !scribe.dossier().moments().isEmpty();
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(scribe.lead(sentence(scribe)));
        CalendarTable table = new CalendarTable(scribe);
        Optional<Calendar> calendar = new CalendarFigure(scribe, table).calendar();
        boolean numbered = calendar.filter(Calendar::numbered).isPresent();
        blocks.addAll(table.coming(numbered));
        calendar.ifPresent(chart -> blocks.add(new Figure(Html.chart(chart), key(scribe, numbered), "full")));
        blocks.addAll(table.past(numbered));
        return blocks;
    }

    private static String sentence(Scribe scribe) {
        List<DecisionMoment> upcoming = scribe.insight().upcoming();
        int total = scribe.dossier().moments().size();
        String all =
                scribe.count("agenda.aantal", total, scribe.formats().inWords(total), coming(scribe, upcoming.size()));
        if (upcoming.isEmpty()) {
            return all + " " + scribe.say("agenda.niets-komend") + late(scribe);
        }
        DecisionMoment next = upcoming.get(0);
        String day = scribe.date(next.date().value().orElseThrow());
        String body = next.body().value().map(scribe::bodyName).orElse(scribe.say("agenda.orgaan-onbekend"));
        return all + " " + scribe.say("agenda.volgende", day, body, next.title()) + late(scribe);
    }

    private static String coming(Scribe scribe, int number) {
        return number == 0
                ? ""
                : scribe.count("agenda.komen", number, scribe.formats().inWords(number));
    }

    private static String late(Scribe scribe) {
        int late = new CalendarTable(scribe).overdue().size();
        return late == 0
                ? ""
                : " "
                        + scribe.count(
                                "agenda.te-laat",
                                late,
                                Formats.capital(scribe.formats().inWords(late)));
    }

    private static Html key(Scribe scribe, boolean numbered) {
        return Html.icon(Icon.DECISION)
                .plus(Html.text("\u00a0" + scribe.say("agenda.teken.besluit") + " \u00a0 "))
                .plus(Html.icon(Icon.ACCOUNT))
                .plus(Html.text("\u00a0" + scribe.say("agenda.teken.verantwoording")))
                .plus(Html.text(numbered ? " \u00a0 " + scribe.say("agenda.teken.nummer") : ""));
    }
}
