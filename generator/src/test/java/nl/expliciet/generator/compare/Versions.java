package nl.expliciet.generator.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.PortfolioReader;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.source.FolderSource;
import nl.expliciet.generator.source.SourceTree;

/** Reads dossiers as values, for tests that compare two of them. */
final class Versions {
    private Versions() {}

    /** A dossier below a folder, which has to be without mistakes. */
    static Value.Block read(Path root, String id) throws IOException {
        SourceTree source = new FolderSource(root);
        Outcome<ReadDossier> read =
                DossierReader.read(source, id, PortfolioReader.read(source).value());
        List<Finding> findings = read.findings();
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.toString());
        }
        return read.value().value();
    }

    /** A change in one line. */
    static String line(Change change) {
        return switch (change.kind()) {
            case NEW -> "+ " + change.place() + ": " + words(change.now());
            case GONE -> "- " + change.place() + ": " + words(change.was());
            case CHANGED -> "~ " + change.place() + ": " + words(change.was()) + " > " + words(change.now());
        };
    }

    private static String words(Value value) {
        if (value instanceof Value.Leaf<?> leaf) {
            return leaf.typed().strip().replace("\n", "/");
        }
        return value.isUnknown()
                ? "onbekend"
                : value.inner().map(Versions::words).toList().toString();
    }
}
