package nl.expliciet.generator.check;

import java.util.List;
import java.util.Objects;
import nl.expliciet.generator.read.Node;

/** The files of a dossier as trees, exactly as typed. */
public record DossierTrees(
        Node dossier,
        List<DocumentTree> agreements,
        List<DocumentTree> chapters,
        List<DocumentTree> evaluations,
        List<Node> rounds) {
    public DossierTrees {
        Objects.requireNonNull(dossier);
        agreements = List.copyOf(agreements);
        chapters = List.copyOf(chapters);
        evaluations = List.copyOf(evaluations);
        rounds = List.copyOf(rounds);
    }
}
