package nl.expliciet.generator.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One thing the compiler has to say. The words are made later, in the reader's language, from code and arguments.
 *
 * @param code what kind of finding it is
 * @param position where it stands
 * @param place the address inside the dossier, such as {@code profiel.overeengekomen.eisen}; empty when there is none
 * @param arguments what fills the message of the code, in its order; one that starts with {@code @} is a word of ours
 *     and is looked up in the language of the reader
 * @param suggestion what was probably meant ("did you mean"); empty when nothing comes near
 * @param acceptedBecause the reason for which a dossier accepts this warning; empty when it does not
 */
public record Finding(
        FindingCode code,
        Position position,
        String place,
        List<String> arguments,
        String suggestion,
        String acceptedBecause)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::position)
            .thenComparing(Finding::code)
            .thenComparing(finding -> String.join("\n", finding.arguments()));

    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(position);
        Objects.requireNonNull(place);
        Objects.requireNonNull(suggestion);
        Objects.requireNonNull(acceptedBecause);
        arguments = List.copyOf(arguments);
    }

    /** A finding at a position, with the arguments of its message. */
    public static Finding of(FindingCode code, Position position, String... arguments) {
        return new Finding(code, position, "", List.of(arguments), "", "");
    }

    /** The same finding at an address inside the dossier. */
    public Finding at(String newPlace) {
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
