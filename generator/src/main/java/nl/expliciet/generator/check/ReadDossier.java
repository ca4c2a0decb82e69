package nl.expliciet.generator.check;

import java.util.List;
import java.util.Objects;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.read.SourceFile;

/**
 * A dossier as it was read: the model, the value that it was made of, where everything in it stands, its trees and its
 * text files.
 */
public record ReadDossier(
        Dossier dossier, Value.Block value, Places places, DossierTrees trees, List<SourceFile> files) {
    public ReadDossier {
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(value);
        Objects.requireNonNull(places);
        Objects.requireNonNull(trees);
        files = List.copyOf(files);
    }
}
