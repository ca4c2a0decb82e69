package nl.expliciet.generator.across;

import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.model.RepresentativeBody;

/** What concerns one representative body, across all dossiers. */
public record BodyPortfolio(RepresentativeBody body, List<Participation> participations) {
    public BodyPortfolio {
        participations = List.copyOf(participations);
    }

    /** One for every body of the register, in its order; also for a body that no dossier names. */
    public static List<BodyPortfolio> of(List<RepresentativeBody> bodies, List<Contribution> dossiers) {
        return bodies.stream().map(body -> of(body, dossiers)).toList();
    }

    /** What concerns one body. */
    public static BodyPortfolio of(RepresentativeBody body, List<Contribution> dossiers) {
        return new BodyPortfolio(
                body,
                dossiers.stream()
                        .flatMap(dossier -> Participation.of(body, dossier).stream())
                        .toList());
    }

    /** The arrangements that count: beside real ones a fictional example does not. */
    public List<Participation> counted() {
        return split().all();
    }

    /** The fictional examples beside arrangements that count. */
    public List<Participation> examples() {
        return split().examples();
    }

    /** True when it takes part in fictional arrangements, and in no other. */
    public boolean isFictional() {
        return !participations.isEmpty()
                && participations.stream().allMatch(part -> part.dossier().isFictional());
    }

    private Counted<Participation> split() {
        return Counted.of(participations, part -> part.dossier().isFictional());
    }

    /** What our parties pay per year in what counts; empty when no dossier names money of ours. */
    public Optional<MoneyTable> money() {
        return MoneyTable.of(counted().stream()
                .map(part -> new MoneyTable.Costs(
                        part.dossier().id(),
                        part.dossier().title(),
                        part.payments(),
                        part.dossier().related()))
                .toList());
    }
}
