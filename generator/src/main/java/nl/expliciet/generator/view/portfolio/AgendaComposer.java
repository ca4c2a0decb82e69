package nl.expliciet.generator.view.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.across.Agenda;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.chart.Calendar;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Figure;
import nl.expliciet.generator.view.voice.Icons;

/** Makes the calendar of a representative body: a drawing of one year and all moments in a table. */
final class AgendaComposer {
    private final Guide guide;
    private final List<RepresentativeBody> register;
    private final LocalDate today;

    AgendaComposer(Guide guide, List<RepresentativeBody> register, LocalDate today) {
        this.guide = guide;
        this.register = register;
        this.today = today;
    }

    /** A moment with the arrangement it belongs to. */
    private record Owned(Participation part, Moment moment) {
        Optional<LocalDate> day() {
            return moment.date().value().filter(PartialDate::isDay).map(PartialDate::first);
        }
    }

    /** The blocks of the chapter: the moments of the body, then the days that the law sets for it. */
    List<Block> blocks(RepresentativeBody body, List<Participation> parts) {
        List<Block> blocks = new ArrayList<>(moments(parts));
        List<Contribution> dossiers = parts.stream().map(Participation::dossier).toList();
        List<Agenda.Due> terms = Agenda.of(dossiers, register).of(body).terms();
        if (!terms.isEmpty()) {
            blocks.addAll(new EntryTables(guide).terms(terms));
        }
        return blocks;
    }

    private List<Block> moments(List<Participation> parts) {
        List<Owned> moments = parts.stream()
                .flatMap(part -> part.moments().stream().map(moment -> new Owned(part, moment)))
                .sorted(Comparator.comparing(Owned::moment, Moment.BY_DATE))
                .toList();
        if (moments.isEmpty()) {
            return List.of(guide.plain(guide.say("orgaan.agenda.none")));
        }
        List<Block> blocks = new ArrayList<>();
        Optional<Calendar> calendar = year(moments).flatMap(year -> calendar(moments, year, blocks));
        boolean numbered = calendar.filter(Calendar::numbered).isPresent();
        calendar.ifPresent(drawn -> blocks.add(new Figure(Html.chart(drawn), key(numbered), "calendar")));
        blocks.addAll(tables(moments, numbered));
        return blocks;
    }

    /** What is to come first, then what was; one table where there is only one of the two. */
    private List<Block> tables(List<Owned> moments, boolean numbered) {
        Map<Boolean, List<Owned>> parted = moments.stream().collect(Collectors.partitioningBy(this::isPast));
        List<Owned> coming = parted.get(false);
        List<Owned> past = parted.get(true);
        if (coming.isEmpty() || past.isEmpty()) {
            return List.of(table(moments, moments, numbered));
        }
        return List.of(
                Block.SubHeading.wide(guide.say("agenda.deel.komt"), ""),
                table(coming, moments, numbered),
                Block.SubHeading.wide(guide.say("agenda.deel.was"), ""),
                table(past, moments, numbered));
    }

    private boolean isPast(Owned one) {
        return one.moment().date().value().filter(date -> date.isBefore(today)).isPresent();
    }

    /** The drawing of a year, below a sentence that says what is in it; none of too many moments. */
    private Optional<Calendar> calendar(List<Owned> moments, int year, List<Block> blocks) {
        List<Owned> shown = moments.stream().filter(one -> isIn(one, year)).toList();
        blocks.add(guide.message(guide.count("orgaan.agenda.message", shown.size(), year)));
        return shown.size() > Calendar.MOST ? Optional.empty() : Optional.of(chart(shown, moments, year));
    }

    private Html key(boolean numbered) {
        return Html.all(
                Html.icon(Icon.DECISION),
                Html.text("\u00a0" + guide.say("agenda.teken.besluit") + " \u00a0 "),
                Html.icon(Icon.ACCOUNT),
                Html.text("\u00a0" + guide.say("agenda.teken.verantwoording")),
                Html.text(numbered ? " \u00a0 " + guide.say("agenda.teken.nummer") : ""));
    }

    /** Some of the moments; their numbers are those of all. */
    private DataTable table(List<Owned> some, List<Owned> moments, boolean numbered) {
        return guide.table("orgaan.agenda", some)
                .styled("stacked")
                .narrow("orgaan.head.date", 16, one -> date(one, numbered ? moments.indexOf(one) + 1 : 0))
                .column(
                        "orgaan.head.moment",
                        37,
                        one -> Html.text(guide.kind(one.moment()) + ": ")
                                .plus(guide.moment(one.part().dossier(), one.moment())))
                .column(
                        "orgaan.head.dossier",
                        22,
                        one -> Html.text(one.part().dossier().title()))
                .column("orgaan.head.outcome", 28, this::outcome)
                .filled();
    }

    private Html date(Owned one, int number) {
        Html mark = number == 0 ? Html.EMPTY : Html.span("second", Html.text(guide.say("agenda.nummer", number)));
        Html date = one.moment()
                .date()
                .value()
                .map(day -> Html.text(guide.date(day)))
                .orElse(guide.unknown());
        return Html.lines(mark, date);
    }

    /** The year of the first moment to come; when nothing comes the year of the last one. */
    private Optional<Integer> year(List<Owned> moments) {
        List<LocalDate> days =
                moments.stream().flatMap(one -> one.day().stream()).sorted().toList();
        return days.stream()
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .or(() -> days.stream().reduce((first, last) -> last))
                .map(LocalDate::getYear);
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
                .mapToObj(guide.formats()::shortMonth)
                .toList();
        Calendar.Period period = new Calendar.Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), months);
        Calendar.Today day = new Calendar.Today(today, guide.say("orgaan.agenda.today", guide.date(today)));
        return new Calendar(guide.say("orgaan.agenda.chart", year), period, day, lanes, Calendar.WIDE);
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
        String text = guide.kind(one.moment()) + ": " + one.moment().title();
        return one.day().stream()
                .map(day -> new Calendar.Event(kind, day, day, guide.formats().dayAndMonth(day), text, number));
    }

    private Html outcome(Owned one) {
        boolean past = isPast(one);
        if (past && one.moment().outcome().isAbsent()) {
            return Icons.marked(Icon.LATE, "attention", guide.say("orgaan.moment.late"));
        }
        String unknown = guide.say(past ? "portfolio.unknown" : "orgaan.moment.to-come");
        return Html.text(one.moment().outcome().value().orElse(unknown));
    }
}
