package nl.expliciet.generator.model;

import java.util.List;

/**
 * What kind of work an arrangement does and how its levels stand towards each other.
 *
 * @param central how the central level stands towards the region
 */
public record Stance(
        Stated<List<WorkKind>> work, Stated<CentralPosition> central, Stated<AccountRelation> accountability) {
    public Stance {
        work = work.map(List::copyOf);
    }
}
