package nl.expliciet.generator.view.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.Calendar;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.portfolio.Moment;
import nl.expliciet.generator.portfolio.Participation;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.voice.Voice;

/** Makes the calendar of a representative body: a drawing of one year and all moments in a table. */
final class AgendaComposer {
    private final Voice words;
    private final Addresses addresses;
    private final LocalDate today;

    AgendaComposer(Voice words, Addresses addresses, LocalDate today) {
        this.words = words;
        this.addresses = addresses;
        this.today = today;
    }

    /** A moment with the arrangement it belongs to. */
    private record Owned(Participation part, Moment moment) {
        Optional<LocalDate> day() {
            return moment.date().value().filter(PartialDate::isDay).map(PartialDate::first);
        }
    }

    BodyPage.Agenda agenda(List<Participation> parts) {
        List<Owned> moments = parts.stream()
                .flatMap(part -> part.moments().stream().map(moment -> new Owned(part, moment)))
                .sorted(Comparator.comparing(Owned::moment, Moment.BY_DATE))
                .toList();
        Optional<Integer> year = year(moments);
        List<Owned> shown = moments.stream()
                .filter(one -> year.isPresent() && isIn(one, year.get()))
                .toList();
        Optional<Calendar> calendar = year.map(y -> chart(shown, moments, y));
        boolean numbered = calendar.filter(Calendar::numbered).isPresent();
        return new BodyPage.Agenda(
                words.say("orgaan.agenda"),
                year.map(y -> words.count("orgaan.agenda.message", shown.size(), y))
                        .orElse(""),
                calendar.<Html>map(Html::chart).orElse(Html.EMPTY),
                Html.icon(Icon.DECISION)
                        .plus(Html.text("\u00a0" + words.say("agenda.teken.besluit") + " \u00a0 "))
                        .plus(Html.icon(Icon.ACCOUNT))
                        .plus(Html.text("\u00a0" + words.say("agenda.teken.verantwoording")))
                        .plus(Html.text(numbered ? " \u00a0 " + words.say("agenda.teken.nummer") : "")),
                IntStream.range(0, moments.size())
                        .mapToObj(i -> moment(moments.get(i), numbered ? i + 1 : 0))
                        .toList());
    }

    /** The year of the reference date; when it is empty the next year with a moment, else the last one. */
    private Optional<Integer> year(List<Owned> moments) {
        List<Integer> years = moments.stream()
                .flatMap(one -> one.day().stream())
                .map(LocalDate::getYear)
                .sorted()
                .toList();
        Optional<Integer> next =
                years.stream().filter(year -> year >= today.getYear()).findFirst();
        return next.isPresent() ? next : years.stream().reduce((first, last) -> last);
    }

    private static boolean isIn(Owned one, int year) {
        return one.day().filter(day -> day.getYear() == year).isPresent();
    }

    private Calendar chart(List<Owned> shown, List<Owned> all, int year) {
        List<Calendar.Lane> lanes = shown.stream()
                .map(Owned::part)
                .distinct()
                .map(part -> lane(part, shown, all))
                .toList();
        List<String> months = IntStream.rangeClosed(1, 12)
                .mapToObj(words.formats()::shortMonth)
                .toList();
        Calendar.Period period = new Calendar.Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), months);
        Calendar.Today day = new Calendar.Today(today, words.say("orgaan.agenda.today", words.date(today)));
        return new Calendar(words.say("orgaan.agenda.chart", year), period, day, lanes, Calendar.WIDE);
    }

    private Calendar.Lane lane(Participation part, List<Owned> shown, List<Owned> all) {
        List<Calendar.Event> events = shown.stream()
                .filter(one -> one.part().equals(part))
                .flatMap(one -> event(one, all.indexOf(one) + 1))
                .toList();
        return new Calendar.Lane(part.dossier().title(), events);
    }

    private Stream<Calendar.Event> event(Owned one, int number) {
        Calendar.Kind kind = one.moment().isAsked() ? Calendar.Kind.DECISION : Calendar.Kind.ACCOUNT;
        String text = kind(one.moment()) + ": " + one.moment().title();
        return one.day().stream()
                .map(day -> new Calendar.Event(kind, day, day, words.formats().dayAndMonth(day), text, number));
    }

    private String kind(Moment moment) {
        return moment.kind().value().map(words::label).orElse(words.say("orgaan.moment"));
    }

    private BodyPage.Moment moment(Owned one, int number) {
        Moment moment = one.moment();
        boolean passed =
                moment.date().value().filter(date -> date.isBefore(today)).isPresent();
        boolean late = passed && moment.outcome().isAbsent();
        Icon icon = late ? Icon.LATE : moment.isAsked() ? Icon.DECISION : Icon.ACCOUNT;
        return new BodyPage.Moment(
                number == 0 ? "" : words.say("agenda.nummer", number),
                moment.date().value().map(words::date).orElse(words.unknownWord()),
                Html.icon(icon),
                kind(moment),
                new Link(addresses.moments(one.part().dossier()), moment.title()),
                one.part().dossier().title(),
                outcome(moment, passed, late),
                late);
    }

    private String outcome(Moment moment, boolean passed, boolean late) {
        if (late) {
            return words.say("orgaan.moment.late");
        }
        String unknown = words.say(passed ? "portfolio.unknown" : "orgaan.moment.to-come");
        return moment.outcome().value().orElse(unknown);
    }
}
