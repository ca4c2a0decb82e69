package nl.expliciet.generator.view;

import java.util.List;
import nl.expliciet.generator.text.Inline;

/** Writes the parts of a line as XHTML. */
final class InlineRenderer {
    private final LinkTargets links;
    private final List<String> notes;

    /** A renderer that adds the labels of the footnotes it meets to a list. */
    InlineRenderer(LinkTargets links, List<String> notes) {
        this.links = links;
        this.notes = notes;
    }

    Html render(List<Inline> inlines) {
        return new Html.All(inlines.stream().map(this::render).toList());
    }

    private Html render(Inline inline) {
        if (inline instanceof Inline.Words words) {
            return Html.text(words.text());
        }
        if (inline instanceof Inline.Styled styled) {
            return Html.tag(tag(styled.style()), render(styled.children()));
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

    private Html link(Inline.Link link) {
        Html content = render(link.children());
        return links.href(link.target())
                .<Html>map(to -> Html.tag("a", content).with("href", to))
                .orElse(content);
    }

    private Html image(Inline.Image image) {
        return links.file(image.target())
                .<Html>map(src -> Html.tag("img").with("src", src).with("alt", image.description()))
                .orElse(Html.text(image.description()));
    }

    /** A note is written below the text once; the first place that refers to it is where its way back leads. */
    private Html note(Inline.NoteReference note) {
        int known = notes.indexOf(note.label());
        if (known < 0) {
            notes.add(note.label());
        }
        int number = known < 0 ? notes.size() : known + 1;
        Html.Tag link = Html.tag("a", Html.text(String.valueOf(number)));
        Html.Tag named = known < 0 ? link.with("id", noteId(number) + "-terug") : link;
        return Html.tag("sup", named.with("href", "#" + noteId(number)).with("role", "doc-noteref"));
    }

    String noteId(int number) {
        return "noot-" + links.notePrefix() + "-" + number;
    }
}
