package nl.expliciet.generator.round;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Which comments are to be brought where.
 *
 * @param source the folder with the dossiers
 * @param pdfs   a PDF that came back, or a folder of them
 * @param round  the id of the round: the name of its file
 * @param only   the dossier; empty for the one that the PDFs name
 */
public record RoundRequest(Path source, Path pdfs, String round, String only) {
    public RoundRequest {
        Objects.requireNonNull(source);
        Objects.requireNonNull(pdfs);
        Objects.requireNonNull(round);
        Objects.requireNonNull(only);
    }
}
