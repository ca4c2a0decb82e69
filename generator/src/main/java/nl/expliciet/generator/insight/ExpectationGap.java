package nl.expliciet.generator.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.PartyPosition;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Ref;

/**
 * A question on which two parties' own positions lie two or more apart (domain: the gap the profile exists to find).
 *
 * @param phase the phase in which it is so; empty when it is between positions on the whole
 * @param highest party with the highest score, the first of several
 * @param highestPosition the address of its position
 * @param lowest party with the lowest score, the first of several
 * @param agreements ids of the agreed agreements on this question; empty makes it an open gap
 */
public record ExpectationGap(
        ProfileQuestion question,
        Optional<Ref> phase,
        Ref highest,
        int highestScore,
        Place highestPosition,
        Ref lowest,
        int lowestScore,
        List<String> agreements) {
    private static final int GAP = 2;

    public ExpectationGap {
        agreements = List.copyOf(agreements);
    }

    /** How far apart they are: 2 to 4. */
    public int difference() {
        return highestScore - lowestScore;
    }

    /** True when no agreement covers the question. */
    public boolean isOpen() {
        return agreements.isEmpty();
    }

    /** All questions with positions two or more apart, covered ones too, in the order of the questions and of the phases. */
    public static List<ExpectationGap> of(Dossier dossier) {
        List<Optional<Ref>> phases = phases(dossier);
        return Arrays.stream(ProfileQuestion.values())
                .flatMap(question -> phases.stream().flatMap(phase -> gap(dossier, question, phase).stream()))
                .toList();
    }

    /** The whole, and the phases that positions are of. */
    private static List<Optional<Ref>> phases(Dossier dossier) {
        Stream<Ref> phases = dossier.phases().stream()
                .map(phase -> new Ref(phase.id()))
                .filter(phase -> dossier.profile().positions().stream().anyMatch(one -> one.isIn(phase)));
        return Stream.concat(Stream.of(Optional.<Ref>empty()), phases.map(Optional::of))
                .toList();
    }

    /** The positions on a question that are compared: those of its phase, and of who takes the same one in all phases. */
    public List<PartyPosition> positions(Dossier dossier) {
        return positions(dossier, question, phase);
    }

    private static List<PartyPosition> positions(Dossier dossier, ProfileQuestion question, Optional<Ref> phase) {
        List<PartyPosition> all = dossier.profile().positions();
        return all.stream()
                .filter(one -> phase.map(in -> one.isIn(in) || isOfAll(one, all, in))
                        .orElse(one.phase().isAbsent()))
                .filter(one -> one.profile().score(question).isPresent())
                .toList();
    }

    private static boolean isOfAll(PartyPosition position, List<PartyPosition> all, Ref phase) {
        boolean another = all.stream().anyMatch(one -> one.party().equals(position.party()) && one.isIn(phase));
        return position.phase().isAbsent() && !another;
    }

    private static Optional<ExpectationGap> gap(Dossier dossier, ProfileQuestion question, Optional<Ref> phase) {
        List<PartyPosition> positions = positions(dossier, question, phase);
        if (positions.isEmpty()) {
            return Optional.empty();
        }
        Comparator<PartyPosition> byScore = Comparator.comparing(
                position -> position.profile().score(question).orElseThrow());
        PartyPosition highest = positions.stream().min(byScore.reversed()).orElseThrow();
        PartyPosition lowest = positions.stream().min(byScore).orElseThrow();
        ExpectationGap gap = new ExpectationGap(
                question,
                phase,
                highest.party(),
                highest.profile().score(question).orElseThrow(),
                highest.place(),
                lowest.party(),
                lowest.profile().score(question).orElseThrow(),
                agreedOn(dossier, question));
        boolean own = phase.isEmpty() || highest.isIn(phase.get()) || lowest.isIn(phase.get());
        return Optional.of(gap).filter(found -> own && found.difference() >= GAP);
    }

    private static List<String> agreedOn(Dossier dossier, ProfileQuestion question) {
        return dossier.agreements().stream()
                .filter(agreement -> agreement.status() == AgreementStatus.AGREED)
                .filter(agreement ->
                        agreement.question().value().filter(question::equals).isPresent())
                .map(ExplicitationAgreement::id)
                .toList();
    }
}
