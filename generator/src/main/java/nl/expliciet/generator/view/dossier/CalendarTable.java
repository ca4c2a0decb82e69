package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.MomentKind;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.Table;
import nl.expliciet.generator.view.voice.Icons;

/** All moments of a dossier by date, those without one last. */
final class CalendarTable {
    private final Scribe scribe;
    private final List<DecisionMoment> sorted;
    private final Map<Place, Integer> numbers = new HashMap<>();

    CalendarTable(Scribe scribe) {
        this.scribe = scribe;
        this.sorted = scribe.dossier().moments().stream()
                .sorted(DecisionMoment.BY_DATE)
                .toList();
        sorted.forEach(moment -> numbers.put(moment.place(), numbers.size() + 1));
    }

    /** The row of a moment, counted from one. */
    int number(DecisionMoment moment) {
        return numbers.get(moment.place());
    }

    private List<DecisionMoment> parted(boolean coming) {
        Set<Place> upcoming =
                scribe.insight().upcoming().stream().map(DecisionMoment::place).collect(Collectors.toSet());
        return sorted.stream()
                .filter(moment -> upcoming.contains(moment.place()) == coming)
                .toList();
    }

    /** What comes, with the number of each row when the figure refers to it. */
    List<Block> coming(boolean numbered) {
        List<DecisionMoment> coming = parted(true);
        return coming.isEmpty()
                ? List.of()
                : List.of(
                        SubHeading.wide(scribe.say("agenda.komend"), "agenda-komend"),
                        table("agenda.komend", coming, numbered).known());
    }

    /** What was, and what came of it. */
    List<Block> past(boolean numbered) {
        List<DecisionMoment> past = parted(false);
        Set<Place> overdue = overdue();
        return past.isEmpty()
                ? List.of()
                : List.of(
                        SubHeading.wide(scribe.say("agenda.geweest"), "agenda-geweest"),
                        table("agenda.geweest", past, numbered)
                                .column("agenda.uitkomst", 28, one -> outcome(one, overdue.contains(one.place())))
                                .known());
    }

    private Table<DecisionMoment> table(String key, List<DecisionMoment> moments, boolean numbered) {
        boolean coming = key.equals("agenda.komend");
        return scribe.table(key, moments)
                .styled("dense")
                .column("agenda.datum", 16, one -> date(one, numbered))
                .column("agenda.orgaan", coming ? 26 : 24, one -> scribe.stated(one.body(), scribe::body))
                .column("agenda.moment", coming ? 58 : 32, this::moment);
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
                title(moment),
                draft(moment),
                scribe.statedText(moment.explanation()),
                scribe.sourcesInCell(moment.sources()));
    }

    /** What kind of moment it is and its title; a title that begins with the word for its kind says that by itself. */
    private Html title(DecisionMoment moment) {
        Html title = Html.strong(moment.title());
        Optional<MomentKind> named = moment.kind()
                .value()
                .filter(kind -> moment.phase().isAbsent())
                .filter(kind -> moment.title().startsWith(scribe.label(kind) + " "));
        return named.map(kind -> sign(kind).plus(Html.text(" ")).plus(title))
                .orElseGet(() -> Html.joined(": ", List.of(kind(moment), title)));
    }

    private static Html sign(MomentKind kind) {
        return Html.icon(kind.isAsked() ? Icon.DECISION : Icon.ACCOUNT);
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
        return Html.span("kind", Html.all(sign(kind), Html.text(" " + scribe.label(kind))));
    }

    private Html outcome(DecisionMoment moment, boolean late) {
        if (late) {
            Html sign = Icons.marked(Icon.LATE, "attention", scribe.say("te-laat"));
            return Html.lines(sign, Html.text(scribe.say("agenda.geen-uitkomst")));
        }
        return scribe.statedText(moment.outcome());
    }
}
