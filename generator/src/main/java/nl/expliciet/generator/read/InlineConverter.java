package nl.expliciet.generator.read;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.text.Inline;

/** Turns Flexmark's inline nodes into ours; what we do not know, HTML among it, stays the text that was typed. */
final class InlineConverter {
    private final TextOrigin.Walk origin;

    InlineConverter(TextOrigin.Walk origin) {
        this.origin = origin;
    }

    List<Inline> convert(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        for (Node child : parent.getChildren()) {
            inlines.addAll(inline(child));
        }
        return join(inlines);
    }

    private List<Inline> inline(Node node) {
        if (node instanceof TextBase) {
            return convert(node);
        }
        if (node instanceof Text || node instanceof HtmlEntity) {
            return List.of(
                    new Inline.Words(Escaping.unescapeString(node.getChars().toString())));
        }
        if (node instanceof SoftLineBreak) {
            return List.of(Inline.Words.SPACE);
        }
        if (node instanceof HardLineBreak) {
            return List.of(new Inline.LineBreak());
        }
        if (node instanceof Code code) {
            return List.of(
                    new Inline.Code(code.getText().toString().replace('\n', ' ').strip()));
        }
        return styled(node);
    }

    private List<Inline> styled(Node node) {
        if (node instanceof Emphasis) {
            return List.of(new Inline.Styled(Inline.Style.EMPHASIS, convert(node)));
        }
        if (node instanceof StrongEmphasis) {
            return List.of(new Inline.Styled(Inline.Style.STRONG, convert(node)));
        }
        if (node instanceof Strikethrough) {
            return List.of(new Inline.Styled(Inline.Style.STRUCK, convert(node)));
        }
        return linked(node);
    }

    private List<Inline> linked(Node node) {
        if (node instanceof Link link) {
            return link(link.getUrl(), link.getTitle(), convert(link), node);
        }
        if (node instanceof Image image) {
            return image(image.getUrl(), image.getTitle(), node);
        }
        if (node instanceof AutoLink || node instanceof MailLink) {
            String shown = node.getChildOfType(Text.class) == null
                    ? bare(node)
                    : node.getFirstChild().getChars().toString();
            String target = node instanceof MailLink ? "mailto:" + shown : shown;
            return List.of(link(target, List.of(new Inline.Words(shown)), node));
        }
        if (node instanceof Footnote note) {
            return List.of(new Inline.NoteReference(note.getText().toString(), at(node)));
        }
        return referenced(node);
    }

    private List<Inline> referenced(Node node) {
        if (node instanceof LinkRef ref && ref.isDefined()) {
            Reference target = ref.getReferenceNode(ref.getDocument());
            return link(target.getUrl(), target.getTitle(), convert(ref), node);
        }
        if (node instanceof ImageRef ref && ref.isDefined()) {
            Reference target = ref.getReferenceNode(ref.getDocument());
            return image(target.getUrl(), target.getTitle(), node);
        }
        return List.of(new Inline.Words(node.getChars().toString()));
    }

    private static String bare(Node node) {
        String typed = node.getChars().toString();
        return typed.startsWith("<") ? typed.substring(1, typed.length() - 1) : typed;
    }

    private List<Inline> link(BasedSequence url, BasedSequence title, List<Inline> children, Node node) {
        Destination to = Destination.of(url, title);
        return to.titled(link(to.url(), children, node));
    }

    private Inline link(String target, List<Inline> children, Node node) {
        return new Inline.Link(target, children, at(node));
    }

    private List<Inline> image(BasedSequence url, BasedSequence title, Node node) {
        Destination to = Destination.of(url, title);
        String description = new TextCollectingVisitor().collectAndGetText(node).strip();
        return to.titled(new Inline.Image(to.url(), description, at(node)));
    }

    /** What stands between the brackets behind a link. */
    private record Destination(String url, String title) {
        /** As addresses may have spaces here, the parser takes a title between brackets for a part of them. */
        private static final Pattern WITH_TITLE = Pattern.compile("(\\S+)\\s+\\((.*)\\)", Pattern.DOTALL);

        static Destination of(BasedSequence url, BasedSequence title) {
            Matcher matcher = WITH_TITLE.matcher(url);
            return title.isEmpty() && matcher.matches()
                    ? new Destination(unescaped(matcher.group(1)), Escaping.unescapeString(matcher.group(2)))
                    : new Destination(unescaped(url), Escaping.unescapeString(title));
        }

        private static String unescaped(CharSequence url) {
            return Escaping.unescapeString(url).replace(" ", "%20");
        }

        /** Paper has no words that appear under a mouse, so a title stands behind what it belongs to. */
        List<Inline> titled(Inline inline) {
            return title.isBlank() ? List.of(inline) : List.of(inline, new Inline.Words(" (" + title.strip() + ")"));
        }
    }

    private Position at(Node node) {
        return origin.to(node.getStartOffset());
    }

    /** Neighbouring words become one, so that a text is not cut at every escape. */
    private static List<Inline> join(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : inlines) {
            int last = joined.size() - 1;
            if (last >= 0 && inline instanceof Inline.Words next && joined.get(last) instanceof Inline.Words words) {
                joined.set(last, new Inline.Words(words.text() + next.text()));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }
}
