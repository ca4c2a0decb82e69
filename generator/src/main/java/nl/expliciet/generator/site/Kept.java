package nl.expliciet.generator.site;

import java.util.List;
import java.util.Set;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.export.SearchIndexExport;
import nl.expliciet.generator.view.changes.SinceDecision;

/**
 * What is kept of a dossier when it is let go: all that the rest of the site needs of it.
 *
 * @param search its piece of the search index
 * @param paths the files of the site that it has
 * @param decided what changed in it since bodies decided on it
 */
public record Kept(
        Contribution contribution, SearchIndexExport.Piece search, Set<String> paths, List<SinceDecision> decided) {
    public Kept {
        paths = Set.copyOf(paths);
        decided = List.copyOf(decided);
    }
}
