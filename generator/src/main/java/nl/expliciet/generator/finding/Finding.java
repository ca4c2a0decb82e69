package nl.expliciet.generator.finding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One thing the compiler has to say. The words are made later, in the reader's language, from code and arguments.
 *
 * @param code what kind of finding it is
 * @param position where it stands
 * @param place the address inside the dossier, such as {@code profiel.overeengekomen.eisen}; its top when there is none
 * @param arguments what fills the message of the code, in its order
 * @param suggestion what was probably meant ("did you mean"); empty when nothing comes near
 * @param acceptedBecause the reason for which a dossier accepts this warning; empty when it does not
 */
public record Finding(
        FindingCode code,
        Position position,
        Place place,
        List<Argument> arguments,
        String suggestion,
        String acceptedBecause)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::position)
            .thenComparing(Finding::code)
            .thenComparing(
                    finding -> finding.arguments().stream().map(Argument::text).collect(Collectors.joining("\n")));

    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(position);
        Objects.requireNonNull(place);
        Objects.requireNonNull(suggestion);
        Objects.requireNonNull(acceptedBecause);
        arguments = List.copyOf(arguments);
    }

    /** A finding at a position that says all. */
    public static Finding of(FindingCode code, Position position) {
        return of(code, position, new Argument[0]);
    }

    /** A finding at a position, with what was typed as the arguments of its message. */
    public static Finding of(FindingCode code, Position position, String... typed) {
        return of(code, position, Arrays.stream(typed).map(Argument::typed).toArray(Argument[]::new));
    }

    /** A finding at a position, with the arguments of its message. */
    public static Finding of(FindingCode code, Position position, Argument... arguments) {
        return new Finding(code, position, Place.TOP, List.of(arguments), "", "");
    }

    /** The same finding at an address inside the dossier. */
    public Finding at(Place newPlace) {
        return new Finding(code, position, newPlace, arguments, suggestion, acceptedBecause);
    }

    /** The same finding with what was probably meant. */
    public Finding suggesting(String newSuggestion) {
        return new Finding(code, position, place, arguments, newSuggestion, acceptedBecause);
    }

    /** The same finding, accepted by the dossier with a reason. */
    public Finding accepted(String reason) {
        return new Finding(code, position, place, arguments, suggestion, reason);
    }

    /** The severity of its code. */
    public Severity severity() {
        return code.severity();
    }

    /** True for a warning that the dossier accepts: it is shown as accepted and never stops a build. */
    public boolean isAccepted() {
        return !acceptedBecause.isEmpty();
    }

    /** True when it is not accepted and at least this serious. */
    public boolean stopsAt(Severity least) {
        return !isAccepted() && severity().compareTo(least) <= 0;
    }

    /** By file, line and column, then code: the stable order of every report. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
