package nl.expliciet.generator.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * @param highest party with the highest score, the first of several
 * @param highestPosition the address of its position
 * @param lowest party with the lowest score, the first of several
 * @param agreements ids of the agreed agreements on this question; empty makes it an open gap
 */
public record ExpectationGap(
        ProfileQuestion question,
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

    /** All questions with positions two or more apart, covered ones too, in the order of the questions. */
    public static List<ExpectationGap> of(Dossier dossier) {
        return Arrays.stream(ProfileQuestion.values())
                .flatMap(question -> gap(dossier, question).stream())
                .toList();
    }

    private static Optional<ExpectationGap> gap(Dossier dossier, ProfileQuestion question) {
        List<PartyPosition> positions = dossier.profile().positions().stream()
                .filter(position -> position.profile().score(question).isPresent())
                .toList();
        if (positions.isEmpty()) {
            return Optional.empty();
        }
        Comparator<PartyPosition> byScore = Comparator.comparing(
                position -> position.profile().score(question).orElseThrow());
        PartyPosition highest = positions.stream().min(byScore.reversed()).orElseThrow();
        PartyPosition lowest = positions.stream().min(byScore).orElseThrow();
        ExpectationGap gap = new ExpectationGap(
                question,
                highest.party(),
                highest.profile().score(question).orElseThrow(),
                highest.place(),
                lowest.party(),
                lowest.profile().score(question).orElseThrow(),
                agreedOn(dossier, question));
        return Optional.of(gap).filter(found -> found.difference() >= GAP);
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
