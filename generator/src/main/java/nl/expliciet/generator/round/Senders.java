package nl.expliciet.generator.round;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.model.Party;

/** Tells from the name of a file, or of the folder it stands in, which party sent it. */
final class Senders {

    private final List<Party> parties;

    Senders(List<Party> parties) {
        this.parties = parties;
    }

    /** The id of the party; empty when no name says. */
    String of(Path pdf) {
        for (int i = pdf.getNameCount() - 1; i >= 0; i--) {
            Optional<String> party = named(plain(pdf.getName(i).toString().replaceFirst("(?i)\\.pdf$", "")));
            if (party.isPresent()) {
                return party.get();
            }
        }
        return "";
    }

    /** The longest of the names that fit: {@code gemeente-a-noord} is not {@code gemeente-a}. */
    private Optional<String> named(String name) {
        return parties.stream()
                .flatMap(party -> Stream.of(party.id(), party.name())
                        .map(Senders::plain)
                        .filter(known -> !known.isEmpty() && (name.equals(known) || name.startsWith(known + "-")))
                        .map(known -> new Match(party.id(), known.length())))
                .max(Comparator.comparingInt(Match::length))
                .map(Match::party);
    }

    private record Match(String party, int length) {}

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
