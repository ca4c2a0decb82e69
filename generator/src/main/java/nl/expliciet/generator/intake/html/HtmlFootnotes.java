package nl.expliciet.generator.intake.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes notes out of HTML as Mammoth writes them: a raised link, and an item of a list at the end. */
final class HtmlFootnotes {
    private final Map<String, Element> notes = new LinkedHashMap<>();

    /** Replaces the references by those of Markdown and takes the notes out; call it after text was escaped. */
    void take(Element body) {
        body.select("li[id^=footnote-], li[id^=endnote-]").forEach(note -> {
            note.select("a[href^=#footnote-ref-], a[href^=#endnote-ref-]").remove();
            notes.put(label(note.id()), note);
        });
        body.select("a[id^=footnote-ref-], a[id^=endnote-ref-]").forEach(reference -> {
            String label = label(reference.attr("href").substring(1));
            Element raised = reference.closest("sup");
            (raised == null ? reference : raised).replaceWith(new TextNode("[^" + label + "]"));
        });
        notes.values().forEach(note -> {
            Element list = note.parent();
            note.remove();
            if (list != null && list.childrenSize() == 0) {
                list.remove();
            }
        });
    }

    /** The content of each note by its label. */
    Map<String, Element> notes() {
        return notes;
    }

    private static String label(String id) {
        return id.replaceFirst("^footnote-", "").replaceFirst("^endnote-", "e");
    }
}
