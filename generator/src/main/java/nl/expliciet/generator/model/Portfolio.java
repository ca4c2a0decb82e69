package nl.expliciet.generator.model;

import java.util.List;
import java.util.Optional;

/** What all dossiers of a folder share. */
public record Portfolio(Settings settings, List<RepresentativeBody> bodies) {
    public Portfolio {
        bodies = List.copyOf(bodies);
    }

    /** The representative body with an id. */
    public Optional<RepresentativeBody> body(Ref ref) {
        return bodies.stream().filter(body -> body.id().equals(ref.id())).findFirst();
    }
}
