package nl.expliciet.generator.site;

import java.util.Set;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.export.SearchIndexExport;

/**
 * What is kept of a dossier when it is let go: all that the rest of the site needs of it.
 *
 * @param search its piece of the search index
 * @param paths the files of the site that it has
 */
public record Kept(Contribution contribution, SearchIndexExport.Piece search, Set<String> paths) {
    public Kept {
        paths = Set.copyOf(paths);
    }
}
