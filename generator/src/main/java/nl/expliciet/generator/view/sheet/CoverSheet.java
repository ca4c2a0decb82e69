package nl.expliciet.generator.view.sheet;

import java.util.List;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.dossier.Standing;

/**
 * A cover sheet: a front and a back that each fit on one side of paper. What does not fit is counted, with where it stands.
 *
 * @param language {@code nl} or {@code en}
 * @param body its name
 * @param dossier id of the dossier
 * @param title of the dossier
 * @param identity kind and status of the dossier as short texts
 * @param standing what nobody may miss about the dossier
 * @param edition as-of date and version, for the head
 * @param foot as-of date and version in full
 * @param summary in one or two sentences; empty when the dossier has none
 */
public record CoverSheet(
        String language,
        String body,
        String dossier,
        String title,
        List<String> identity,
        Standing standing,
        String edition,
        String foot,
        String summary,
        List<Section> front,
        List<Section> back) {
    public CoverSheet {
        identity = List.copyOf(identity);
        front = List.copyOf(front);
        back = List.copyOf(back);
    }

    /** True for a title that leaves less room for what stands below it. */
    public boolean crowded() {
        return title.length() > 60;
    }

    /**
     * A part of the sheet.
     *
     * @param numbered true for items that are counted off
     * @param lines the items
     * @param note what is to be said of all of them; empty for nothing
     */
    public record Section(String id, String title, boolean numbered, List<Html> lines, String note) {
        public Section {
            lines = List.copyOf(lines);
        }

        /** The items in plain words, for a document that people finish by hand. */
        public List<String> words() {
            return lines.stream()
                    .map(line -> line.words().replaceAll("\\s+", " ").strip())
                    .toList();
        }
    }
}
