package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.view.Html;

/** Links from the first page to the chapters that tell more, by their numbers. */
record CoverLinks(Scribe scribe, List<ChapterView> chapters) {
    /** Where the link stands in a sentence. */
    static final String PLACE = "\u0000";

    /** A sentence with a link to a chapter at its place. */
    Html sentence(String words, String chapterId) {
        int number = chapters.stream()
                .filter(chapter -> chapter.id().equals(chapterId))
                .findFirst()
                .orElseThrow()
                .number();
        Html link = Html.link("#" + chapterId, scribe.say("voorblad.hoofdstuk", number));
        int place = words.indexOf(PLACE);
        return Html.all(Html.text(words.substring(0, place)), link, Html.text(words.substring(place + PLACE.length())));
    }
}
