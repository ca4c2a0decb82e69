package nl.expliciet.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * The six-question profile of an arrangement ({@code profiel}); Rob 2021, 5.3.
 *
 * @param agreements one for the whole, or one for each phase; none when nothing was agreed
 */
public record SixQuestionProfile(
        List<AgreedProfile> agreements,
        List<PartyPosition> positions,
        List<Observation> observations,
        List<Citation> sources) {
    public SixQuestionProfile {
        agreements = List.copyOf(agreements);
        positions = List.copyOf(positions);
        observations = List.copyOf(observations);
        sources = List.copyOf(sources);
    }

    /** What was agreed for the whole, else for the last phase that has scores: the profile that stands for the dossier. */
    public Profile agreed() {
        return leading().map(AgreedProfile::profile).orElse(Profile.EMPTY);
    }

    /** How the first who scored it reads the arrangement; empty when nobody did. */
    public Optional<Observation> reading() {
        return observations.stream().filter(one -> !one.profile().hasNoScores()).findFirst();
    }

    /** The agreement that stands for the dossier; empty when nothing was agreed. */
    public Optional<AgreedProfile> leading() {
        return agreements.stream()
                .filter(one -> one.phase().isAbsent())
                .findFirst()
                .or(() -> agreements.stream()
                        .filter(one -> !one.profile().hasNoScores())
                        .reduce((first, last) -> last));
    }
}
