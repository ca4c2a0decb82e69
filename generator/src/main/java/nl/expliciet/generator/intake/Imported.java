package nl.expliciet.generator.intake;

import java.util.List;
import nl.expliciet.generator.write.OutputFile;

/**
 * A dossier made of a text that exists.
 *
 * @param id of the dossier; empty when there is none because of an error
 * @param files of the dossier
 * @param parties how many were recognised
 * @param agreements how many were recognised
 */
public record Imported(String id, List<OutputFile> files, int parties, int agreements) {
    public Imported {
        files = List.copyOf(files);
    }
}
