package nl.expliciet.generator.view.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.expliciet.generator.chart.Calendar;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.PartialDate;

/**
 * The moments on a line, a lane for every body: from the year of the reference date on, or all of them when everything has
 * been.
 */
final class CalendarFigure {
    private final Scribe scribe;
    private final CalendarTable table;

    CalendarFigure(Scribe scribe, CalendarTable table) {
        this.scribe = scribe;
        this.table = table;
    }

    /** Empty when fewer than two moments have a day or month, as a line would show nothing, or too many. */
    Optional<Calendar> calendar() {
        List<DecisionMoment> shown = shown();
        if (shown.size() < 2 || shown.size() > Calendar.MOST) {
            return Optional.empty();
        }
        Calendar.Period period = period(shown);
        LocalDate day = scribe.context().referenceDate();
        Calendar.Today today = new Calendar.Today(day, scribe.say("agenda.vandaag", scribe.date(day)));
        String title = scribe.say("agenda.alt", scribe.date(period.from()), scribe.date(period.to()), shown.size());
        return Optional.of(new Calendar(title, period, today, lanes(shown), Calendar.WIDE));
    }

    private List<DecisionMoment> shown() {
        List<DecisionMoment> dated = scribe.dossier().moments().stream()
                .filter(CalendarFigure::hasPlace)
                .toList();
        LocalDate start = scribe.context().referenceDate().withDayOfYear(1);
        List<DecisionMoment> current =
                dated.stream().filter(moment -> !date(moment).isBefore(start)).toList();
        return current.size() < 2 ? dated : current;
    }

    /** A year alone has no place on a line of months. */
    private static boolean hasPlace(DecisionMoment moment) {
        return moment.date()
                .value()
                .filter(date -> date.first().plusMonths(2).isAfter(date.last()))
                .isPresent();
    }

    private static PartialDate date(DecisionMoment moment) {
        return moment.date().value().orElseThrow();
    }

    private Calendar.Period period(List<DecisionMoment> shown) {
        LocalDate first = shown.stream()
                .map(m -> date(m).first())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = shown.stream()
                .map(m -> date(m).last())
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<String> months = IntStream.rangeClosed(1, 12)
                .mapToObj(scribe.formats()::shortMonth)
                .toList();
        return new Calendar.Period(first.withDayOfYear(1), last.withDayOfYear(last.lengthOfYear()), months);
    }

    private List<Calendar.Lane> lanes(List<DecisionMoment> shown) {
        Map<String, List<Calendar.Event>> lanes = new LinkedHashMap<>();
        for (DecisionMoment moment : shown) {
            String body = moment.body().value().map(scribe::bodyName).orElse(scribe.unknownWord());
            lanes.computeIfAbsent(body, key -> new ArrayList<>()).add(event(moment));
        }
        return lanes.entrySet().stream()
                .map(lane -> new Calendar.Lane(lane.getKey(), lane.getValue()))
                .toList();
    }

    private Calendar.Event event(DecisionMoment moment) {
        PartialDate date = date(moment);
        Calendar.Kind kind = moment.isAsked() ? Calendar.Kind.DECISION : Calendar.Kind.ACCOUNT;
        return new Calendar.Event(kind, date.first(), date.first(), words(date), "", table.number(moment));
    }

    private String words(PartialDate date) {
        return date.isDay()
                ? date.first().getDayOfMonth() + " "
                        + scribe.formats().shortMonth(date.first().getMonthValue())
                : scribe.date(date);
    }
}
