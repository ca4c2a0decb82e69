package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.MomentKind;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.voice.Icons;

/** All moments of a dossier by date, those without one last. */
final class CalendarTable {
    private final Scribe scribe;

    CalendarTable(Scribe scribe) {
        this.scribe = scribe;
    }

    /** The row of a moment, counted from one. */
    int number(DecisionMoment moment) {
        return sorted().indexOf(moment) + 1;
    }

    private List<DecisionMoment> sorted() {
        return scribe.dossier().moments().stream()
                .sorted(DecisionMoment.BY_DATE)
                .toList();
    }

    /** The table, with the number of each row when the figure refers to it. */
    DataTable table(boolean numbered) {
        Set<Place> overdue = overdue();
        return scribe.table("agenda.tabel", sorted())
                .column("agenda.datum", 17, one -> date(one, numbered))
                .column("agenda.orgaan", 22, one -> scribe.stated(one.body(), scribe::body))
                .column("agenda.moment", 33, this::moment)
                .column("agenda.uitkomst", 28, one -> outcome(one, overdue.contains(one.place())))
                .filled();
    }

    /** The places of the moments that are overdue. */
    Set<Place> overdue() {
        return scribe.insight().overdue().stream()
                .filter(item -> item.kind() == OverdueItem.Kind.MOMENT)
                .map(item -> item.place().above())
                .collect(Collectors.toSet());
    }

    private Html date(DecisionMoment moment, boolean numbered) {
        Html number = Html.span("second", Html.text(scribe.say("agenda.nummer", number(moment))));
        return Html.lines(numbered ? number : Html.EMPTY, scribe.statedDate(moment.date()));
    }

    private Html moment(DecisionMoment moment) {
        return Html.lines(
                kind(moment),
                Html.strong(moment.title()),
                draft(moment),
                scribe.statedText(moment.explanation()),
                scribe.sourcesInCell(moment.sources()));
    }

    private Html draft(DecisionMoment moment) {
        List<Html> facts = new ArrayList<>();
        if (!moment.draft().isAbsent()) {
            facts.add(Html.text(scribe.say("agenda.stuk") + ": ").plus(scribe.statedLabel(moment.draft())));
        }
        if (!moment.sent().isAbsent()) {
            facts.add(Html.text(scribe.say("agenda.toegezonden") + ": ").plus(scribe.statedDate(moment.sent())));
        }
        return Html.joined("; ", facts);
    }

    private Html kind(DecisionMoment moment) {
        Html phase = scribe.stated(moment.phase(), ref -> Html.text(scribe.phaseName(ref)));
        return Html.joined(" · ", List.of(scribe.stated(moment.kind(), this::kind), phase));
    }

    private Html kind(MomentKind kind) {
        Icon icon = kind.isAsked() ? Icon.DECISION : Icon.ACCOUNT;
        return Html.span("kind", Html.all(Html.icon(icon), Html.text(" " + scribe.label(kind))));
    }

    private Html outcome(DecisionMoment moment, boolean late) {
        if (late) {
            Html sign = Icons.marked(Icon.LATE, "attention", scribe.say("te-laat"));
            return Html.lines(sign, Html.text(scribe.say("agenda.geen-uitkomst")));
        }
        boolean toCome = scribe.insight().upcoming().stream().anyMatch(known -> known == moment);
        return toCome ? Html.span("second", Html.text(scribe.say("agenda.komt"))) : scribe.statedText(moment.outcome());
    }
}
