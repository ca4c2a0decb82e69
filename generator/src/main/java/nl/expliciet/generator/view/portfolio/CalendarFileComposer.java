package nl.expliciet.generator.view.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.across.Agenda;
import nl.expliciet.generator.across.BodyPortfolio;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Counted;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.calendar.CalendarFile;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.view.RenderContext;

/**
 * Makes the calendars that other programs read. A month is shown as the whole month, because no day of it is known; a moment of
 * which only the year is known is left out: as a whole year it would fill every page of a calendar.
 */
public final class CalendarFileComposer {
    private static final int YEAR = "2026".length();

    private final RenderContext context;
    private final Guide guide;

    /** A composer for the files of a run. */
    public CalendarFileComposer(RenderContext context) {
        this.context = context;
        this.guide = new Guide(context, new Addresses(""));
    }

    /** The calendar over all dossiers and bodies. */
    public CalendarFile ofAll(List<Contribution> dossiers) {
        String title = context.portfolio().settings().title().value().orElse(guide.say("portfolio.titel"));
        return file(
                guide.say("agenda.bestand.naam", title),
                agenda(Counted.of(dossiers).all()));
    }

    /** The calendar of one body. */
    public CalendarFile of(RepresentativeBody body, List<Contribution> dossiers) {
        List<Contribution> concerned = BodyPortfolio.of(body, dossiers).counted().stream()
                .map(Participation::dossier)
                .toList();
        return file(
                guide.say("agenda.bestand.naam", body.name()), agenda(concerned).of(body));
    }

    private Agenda agenda(List<Contribution> dossiers) {
        return Agenda.of(dossiers, context.portfolio().bodies());
    }

    /** How many entries have no place in a file, because not even their month is known. */
    static int leftOut(Agenda agenda) {
        return (int)
                agenda.entries().stream().filter(one -> known(one).isEmpty()).count();
    }

    private static Optional<PartialDate> known(Agenda.Entry entry) {
        return entry.date().value().filter(date -> date.text().length() > YEAR);
    }

    private CalendarFile file(String name, Agenda agenda) {
        int without = leftOut(agenda);
        return new CalendarFile(
                name,
                without == 0 ? "" : guide.count("agenda.bestand.zonder", without),
                agenda.entries().stream().flatMap(this::event).toList());
    }

    private Stream<CalendarFile.Event> event(Agenda.Entry entry) {
        Contribution dossier = entry.dossier();
        return known(entry).stream()
                .map(date -> new CalendarFile.Event(
                        uid(entry),
                        date.first(),
                        date.last(),
                        dossier.edition().date().orElse(context.referenceDate()),
                        date.isDay() ? summary(entry) : guide.say("agenda.bestand.maand", summary(entry)),
                        category(entry),
                        description(entry),
                        dossier.published().map(page -> page + "#agenda").orElse("")));
    }

    private String summary(Agenda.Entry entry) {
        if (entry instanceof Agenda.Due due) {
            return new EntryTables(guide).words(due);
        }
        Moment moment = ((Agenda.Planned) entry).moment();
        String body = guide.bodyName(moment.body());
        return guide.kind(moment) + ": " + moment.title() + (body.isEmpty() ? "" : " (" + body + ")");
    }

    private String category(Agenda.Entry entry) {
        return entry instanceof Agenda.Planned planned ? guide.kind(planned.moment()) : guide.say("agenda.wet");
    }

    private String description(Agenda.Entry entry) {
        Contribution dossier = entry.dossier();
        String nature = dossier.nature() == Nature.OFFICIAL ? "" : " (" + guide.label(dossier.nature()) + ")";
        String why = entry instanceof Agenda.Due due ? due.term().rule().article() : outcome((Agenda.Planned) entry);
        String bodies = entry.bodies().stream().map(guide::bodyName).collect(Collectors.joining(", "));
        return Stream.of(bodies, dossier.title() + nature, why)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String outcome(Agenda.Planned planned) {
        return planned.moment()
                .outcome()
                .value()
                .map(outcome -> guide.say("orgaan.head.outcome") + ": " + outcome)
                .orElse("");
    }

    /** By what does not change when the moment is moved to another day: dossier, title and body; equal ones by their order. */
    private static String uid(Agenda.Entry entry) {
        String what = entry instanceof Agenda.Due due
                ? String.join("\n", due.term().rule().key(), due.term().about(), year(due))
                : what((Agenda.Planned) entry);
        String name = entry.dossier().id() + "\n" + what;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String year(Agenda.Due due) {
        return String.valueOf(due.term().last().getYear());
    }

    private static String what(Agenda.Planned planned) {
        String what = identity(planned.moment());
        List<Moment> equal = planned.dossier().moments().stream()
                .filter(moment -> identity(moment).equals(what))
                .toList();
        return what + "\n" + equal.indexOf(planned.moment());
    }

    private static String identity(Moment moment) {
        return moment.title() + "\n" + moment.body().value().map(Ref::id).orElse("");
    }
}
