package nl.expliciet.generator.model;

import java.util.List;
import java.util.Optional;

/** A folder of dossiers with what they share. */
public record Portfolio(
        Settings settings, List<RepresentativeBody> bodies, List<OwnQuestionList> ownLists, List<Dossier> dossiers) {
    public Portfolio {
        bodies = List.copyOf(bodies);
        ownLists = List.copyOf(ownLists);
        dossiers = List.copyOf(dossiers);
    }

    /** The representative body with an id. */
    public Optional<RepresentativeBody> body(Ref ref) {
        return bodies.stream().filter(body -> body.id().equals(ref.id())).findFirst();
    }
}
