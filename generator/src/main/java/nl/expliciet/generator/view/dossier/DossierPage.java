package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;

/**
 * The page of a dossier.
 *
 * @param language {@code nl} or {@code en}
 * @param identity kind, status and nature as short texts
 * @param standing what nobody may miss: that it is fictional, a reconstruction, a draft
 * @param edition version and as-of date, for the first page
 * @param version as-of date, version and commit, for every foot
 * @param address of the page on the web, for its PDF: absolute when the dossier says where it is published
 * @param front what stands before the first page in a copy to write comments in; else empty
 * @param cover the first page
 * @param chapters after the first page
 */
public record DossierPage(
        String id,
        String language,
        String title,
        String organisation,
        List<String> identity,
        Standing standing,
        String edition,
        String version,
        String description,
        String address,
        Html editorNote,
        List<Block> front,
        CoverView cover,
        List<ChapterView> chapters) {
    public DossierPage {
        identity = List.copyOf(identity);
        front = List.copyOf(front);
        chapters = List.copyOf(chapters);
    }

    /** The same page with something before it. */
    public DossierPage after(List<Block> before) {
        return new DossierPage(
                id,
                language,
                title,
                organisation,
                identity,
                standing,
                edition,
                version,
                description,
                address,
                editorNote,
                before,
                cover,
                chapters);
    }
}
