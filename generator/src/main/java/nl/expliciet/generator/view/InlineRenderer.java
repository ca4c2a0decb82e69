package nl.expliciet.generator.view;

import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.LinkTarget;
import nl.expliciet.generator.text.Mark;

/** Writes the parts of a line as XHTML. */
final class InlineRenderer {
    private final LinkTargets links;
    private final Messages messages;
    private final Notes notes;

    /** A renderer that numbers the footnotes it meets. */
    InlineRenderer(LinkTargets links, Messages messages, Notes notes) {
        this.links = links;
        this.messages = messages;
        this.notes = notes;
    }

    Html render(List<Inline> inlines) {
        return new Html.All(inlines.stream().map(this::render).toList());
    }

    /** The same for a whole paragraph: what is said behind an image that stands alone is its caption. */
    Html paragraph(List<Inline> inlines) {
        if (inlines.size() == 2
                && inlines.get(0) instanceof Inline.Image image
                && inlines.get(1) instanceof Inline.Words words
                && words.text().matches("(?s) \\(.*\\)")) {
            String caption = words.text().substring(2, words.text().length() - 1);
            return Html.all(image(image), Html.text(" "), Html.span("caption", Html.text(caption)));
        }
        return render(inlines);
    }

    private Html render(Inline inline) {
        if (inline instanceof Inline.Words words) {
            return Html.text(words.text());
        }
        if (inline instanceof Inline.Styled styled) {
            return Html.tag(tag(styled.style()), render(styled.children()));
        }
        if (inline instanceof Inline.Marked marked) {
            return marked(marked);
        }
        if (inline instanceof Inline.Code code) {
            return Html.tag("code", Html.text(code.text()));
        }
        if (inline instanceof Inline.Link link) {
            return link(link);
        }
        if (inline instanceof Inline.Image image) {
            return image(image);
        }
        return inline instanceof Inline.NoteReference note ? note(note) : Html.tag("br");
    }

    private static String tag(Inline.Style style) {
        return switch (style) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case STRUCK -> "del";
        };
    }

    /** Elements for changes are passed over by most screen readers, so words that are not seen say where one starts and ends. */
    private Html marked(Inline.Marked marked) {
        boolean inserted = marked.mark() == Mark.INSERTED;
        String key = inserted ? "ingevoegd" : "geschrapt";
        return Html.tag(
                inserted ? "ins.inserted" : "del.deleted",
                unseen("[" + messages.text("redline." + key) + ": "),
                render(marked.children()),
                unseen("]"));
    }

    private static Html unseen(String words) {
        return Html.tag("span.hidden", Html.text(words));
    }

    private Html link(Inline.Link link) {
        Html content = render(link.children());
        return links.href(link.target())
                .<Html>map(to -> Html.either(
                        Html.tag("a", content).with("href", to),
                        Html.tag("a", content).with("href", to).plus(where(link.target(), content.words()))))
                .orElse(content);
    }

    /** On paper a link to another file may be all there is: it says what it leads to, unless its words do. */
    private Html where(String target, String words) {
        LinkTarget link = LinkTarget.of(target);
        boolean file = link.isPath() && !target.startsWith("#");
        if (!file && !link.scheme().equals("dossier")) {
            return Html.EMPTY;
        }
        String name = file ? target.substring(target.lastIndexOf('/') + 1) : link.rest();
        boolean said = words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
        String key = file ? "koppeling.bijlage" : "koppeling.dossier";
        return said ? Html.EMPTY : Html.text(" (" + messages.text(key, name) + ")");
    }

    private Html image(Inline.Image image) {
        return links.file(image.target())
                .<Html>map(src -> Html.tag("img").with("src", src).with("alt", image.description()))
                .orElse(Html.text(image.description()));
    }

    /**
     * A note is written below the text once; the first place that refers to it is where its way back leads. Where there is no
     * note, what was typed says more than a number that leads nowhere.
     */
    private Html note(Inline.NoteReference note) {
        if (!notes.isDefined(note.label())) {
            return Html.text("[^" + note.label() + "]");
        }
        boolean first = !notes.isNumbered(note.label());
        int number = notes.number(note.label());
        Html.Tag link = Html.tag("a", Html.text(String.valueOf(number)));
        Html.Tag named = first ? link.with("id", noteId(number) + "-terug") : link;
        return Html.tag("sup", named.with("href", "#" + noteId(number)).with("role", "doc-noteref"));
    }

    String noteId(int number) {
        return "noot-" + links.notePrefix() + "-" + number;
    }
}
