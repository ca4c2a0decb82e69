package nl.expliciet.generator.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.model.OwnQuestionList;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.model.Settings;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.read.SourceFile;

/**
 * What dossiers share, as it was read.
 *
 * @param parties shared parties by id
 * @param dossierIds the folders that hold a dossier, sorted
 * @param trees the files as they were typed
 */
public record ReadPortfolio(
        Settings settings,
        List<RepresentativeBody> bodies,
        Map<String, Value.Block> parties,
        List<OwnQuestionList> ownLists,
        List<String> dossierIds,
        Places places,
        List<Node> trees,
        List<SourceFile> files) {
    public ReadPortfolio {
        Objects.requireNonNull(settings);
        bodies = List.copyOf(bodies);
        parties = Map.copyOf(parties);
        ownLists = List.copyOf(ownLists);
        dossierIds = List.copyOf(dossierIds);
        Objects.requireNonNull(places);
        trees = List.copyOf(trees);
        files = List.copyOf(files);
    }
}
