package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.view.Html;

/** Links from the first page to the chapters that tell more, by their numbers. */
record CoverLinks(Scribe scribe, List<ChapterView> chapters) {
    /** Where the link stands in a sentence. */
    static final String PLACE = "\u0000";

    private static final String ESCAPED_PLACE = Html.escape(PLACE);

    /** A sentence with a link to a chapter at its place. */
    Html sentence(String words, String chapterId) {
        int number = chapters.stream()
                .filter(chapter -> chapter.id().equals(chapterId))
                .findFirst()
                .orElseThrow()
                .number();
        String link = Html.link("#" + chapterId, scribe.say("voorblad.hoofdstuk", number))
                .markup();
        return new Html(Html.escape(words).replace(ESCAPED_PLACE, link));
    }
}
