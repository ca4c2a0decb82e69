package nl.expliciet.generator.across;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.insight.StatutoryTerm;
import nl.expliciet.generator.model.BodyKind;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.model.Stated;

/** The calendar of dossiers: their moments of control and the days that the law sets. */
public record Agenda(List<Entry> entries) {
    /** The bodies that have a say in a joint regulation. */
    private static final Set<BodyKind> OF_PARTICIPANTS =
            Set.of(BodyKind.MUNICIPAL_COUNCIL, BodyKind.PROVINCIAL_COUNCIL, BodyKind.WATER_AUTHORITY_BOARD);

    public Agenda {
        entries = List.copyOf(entries);
    }

    /** Something in the calendar of a dossier. */
    public sealed interface Entry {
        /** The dossier it is about. */
        Contribution dossier();

        /** When it is; as far as the dossier tells. */
        Stated<PartialDate> date();

        /** Whom it concerns. */
        List<Ref> bodies();
    }

    /** A moment that stands in a dossier. */
    public record Planned(Contribution dossier, Moment moment) implements Entry {
        @Override
        public Stated<PartialDate> date() {
            return moment.date();
        }

        @Override
        public List<Ref> bodies() {
            return moment.body().value().stream().toList();
        }
    }

    /** A day that the law sets. */
    public record Due(Contribution dossier, StatutoryTerm term, List<Ref> bodies) implements Entry {
        public Due {
            bodies = List.copyOf(bodies);
        }

        @Override
        public Stated<PartialDate> date() {
            return Stated.of(PartialDate.of(term.last()));
        }
    }

    /** Everything in the calendars of some dossiers, earliest first and without a date last. */
    public static Agenda of(List<Contribution> dossiers, List<RepresentativeBody> register) {
        Set<String> participants = register.stream()
                .filter(body -> OF_PARTICIPANTS.contains(body.kind()))
                .map(RepresentativeBody::id)
                .collect(Collectors.toSet());
        Stream<Entry> entries = dossiers.stream().flatMap(dossier -> entries(dossier, participants));
        return new Agenda(entries.sorted(Comparator.comparing(Agenda::order)).toList());
    }

    private static Stream<Entry> entries(Contribution dossier, Set<String> participants) {
        List<Ref> bodies = dossier.parties().stream()
                .flatMap(party -> party.body().value().stream())
                .filter(body -> participants.contains(body.id()))
                .distinct()
                .toList();
        return Stream.concat(
                dossier.moments().stream().map(moment -> new Planned(dossier, moment)),
                dossier.terms().stream().map(term -> new Due(dossier, term, concerned(term, bodies))));
    }

    private static List<Ref> concerned(StatutoryTerm term, List<Ref> participants) {
        return term.body().value().map(List::of).orElse(participants);
    }

    private static LocalDate order(Entry entry) {
        return entry.date().value().map(PartialDate::first).orElse(LocalDate.MAX);
    }

    /** What concerns one body. */
    public Agenda of(RepresentativeBody body) {
        return only(entry -> entry.bodies().contains(new Ref(body.id())));
    }

    /** The days that the law sets. */
    public List<Due> terms() {
        return entries.stream()
                .filter(Due.class::isInstance)
                .map(Due.class::cast)
                .toList();
    }

    /** What is still to come, first one first. */
    public List<Entry> coming() {
        return entries.stream().filter(Agenda::isComing).toList();
    }

    /** What is over or has its outcome, last one first. */
    public List<Entry> past() {
        return entries.stream()
                .filter(entry -> !isComing(entry) && entry.date().value().isPresent())
                .sorted(Comparator.comparing(Agenda::order).reversed())
                .toList();
    }

    /** What has no date. */
    public List<Entry> undated() {
        return only(entry -> entry.date().value().isEmpty()).entries;
    }

    private static boolean isComing(Entry entry) {
        return entry instanceof Due
                || entry instanceof Planned planned && planned.moment().upcoming();
    }

    private Agenda only(Predicate<Entry> wanted) {
        return new Agenda(entries.stream().filter(wanted).toList());
    }
}
