package nl.expliciet.generator.view;

import java.util.List;
import java.util.Optional;
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

    String render(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        inlines.forEach(inline -> out.append(render(inline)));
        return out.toString();
    }

    private String render(Inline inline) {
        if (inline instanceof Inline.Words words) {
            return Html.escape(words.text());
        }
        if (inline instanceof Inline.Styled styled) {
            String tag = tag(styled.style());
            return "<" + tag + ">" + render(styled.children()) + "</" + tag + ">";
        }
        if (inline instanceof Inline.Code code) {
            return "<code>" + Html.escape(code.text()) + "</code>";
        }
        if (inline instanceof Inline.Link link) {
            return link(link);
        }
        if (inline instanceof Inline.Image image) {
            return image(image);
        }
        return inline instanceof Inline.NoteReference note ? note(note) : "<br/>";
    }

    private static String tag(Inline.Style style) {
        return switch (style) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case STRUCK -> "del";
        };
    }

    private String link(Inline.Link link) {
        String content = render(link.children());
        Optional<String> href = links.href(link.target());
        return href.map(to -> "<a href=\"" + Html.escape(to) + "\">" + content + "</a>")
                .orElse(content);
    }

    private String image(Inline.Image image) {
        String description = Html.escape(image.description());
        return links.file(image.target())
                .map(src -> "<img src=\"" + Html.escape(src) + "\" alt=\"" + description + "\"/>")
                .orElse(description);
    }

    private String note(Inline.NoteReference note) {
        int known = notes.indexOf(note.label());
        if (known < 0) {
            notes.add(note.label());
        }
        int number = known < 0 ? notes.size() : known + 1;
        String back = known < 0 ? " id=\"" + noteId(number) + "-terug\"" : "";
        return "<sup><a" + back + " href=\"#" + noteId(number) + "\" role=\"doc-noteref\">" + number + "</a></sup>";
    }

    String noteId(int number) {
        return "noot-" + links.notePrefix() + "-" + number;
    }
}
