package nl.expliciet.generator.view.portfolio;

import java.util.List;
import java.util.stream.Collectors;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.portfolio.Contribution;

/** The names behind references. */
record Names(PageWords words, List<RepresentativeBody> bodies) {
    Names {
        bodies = List.copyOf(bodies);
    }

    String party(Contribution dossier, Ref ref) {
        return ref.isUnknown()
                ? words.unknown()
                : dossier.party(ref).map(Contribution.Party::name).orElse(ref.id());
    }

    /** Several parties in a row; with many the first two and how many more. */
    String parties(Contribution dossier, List<Ref> refs) {
        if (refs.size() > 3) {
            String first =
                    refs.stream().limit(2).map(ref -> party(dossier, ref)).collect(Collectors.joining(", "));
            return words.text("portfolio.parties.more", first, refs.size() - 2);
        }
        return refs.stream().map(ref -> party(dossier, ref)).collect(Collectors.joining(", "));
    }

    /** A body; the word for unknown when it is said to be, nothing when it was left out. */
    String body(Stated<Ref> ref) {
        boolean unknown = ref.isUnknown() || ref.value().filter(Ref::isUnknown).isPresent();
        return unknown
                ? words.text("portfolio.body.unknown")
                : ref.value().map(this::body).orElse("");
    }

    /** True for the id of a body in the register. */
    boolean isBody(String id) {
        return bodies.stream().anyMatch(body -> body.id().equals(id));
    }

    private String body(Ref ref) {
        return bodies.stream()
                .filter(body -> body.id().equals(ref.id()))
                .map(RepresentativeBody::name)
                .findFirst()
                .orElse(ref.id());
    }
}
