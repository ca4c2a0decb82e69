package nl.expliciet.generator.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;

/**
 * Writes running text as XHTML. What people typed is escaped, also HTML and template syntax; only links with a known
 * scheme become links. One renderer per text, because footnotes are numbered along the way.
 */
public final class RichTextRenderer {
    /** Texts below a title start at this level. */
    private static final int CHAPTER_HEADING = 2;

    private final LinkTargets links;
    private final Messages messages;
    private final Optional<Numbering> numbering;
    private final int headingShift;
    private final StringBuilder out = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final List<NumberedText.Heading> headings = new ArrayList<>();
    private final InlineRenderer inlines;

    private RichTextRenderer(LinkTargets links, Messages messages, Optional<Numbering> numbering, int headingShift) {
        this.links = links;
        this.messages = messages;
        this.numbering = numbering;
        this.headingShift = headingShift;
        this.inlines = new InlineRenderer(links, notes);
    }

    /** A text with a number at every paragraph; its headings are moved down by some levels. */
    public static NumberedText numbered(
            RichText text, LinkTargets links, Messages messages, Numbering numbering, int headingShift) {
        RichTextRenderer renderer = new RichTextRenderer(links, messages, Optional.of(numbering), headingShift);
        return new NumberedText(renderer.render(text), renderer.headings);
    }

    /** A text without paragraph numbers. */
    public static Html plain(RichText text, LinkTargets links, Messages messages) {
        return new RichTextRenderer(links, messages, Optional.empty(), 2).render(text);
    }

    /** A text for a table cell or a line: the same, but a single paragraph loses its mark-up. */
    public static Html inCell(RichText text, LinkTargets links, Messages messages) {
        if (text.blocks().size() == 1 && text.blocks().get(0) instanceof TextBlock.Paragraph only) {
            InlineRenderer inline = new InlineRenderer(links, new ArrayList<>());
            return new Html(inline.render(only.inlines()));
        }
        return plain(text, links, messages);
    }

    private Html render(RichText text) {
        text.blocks().stream()
                .filter(block -> !(block instanceof TextBlock.Footnote))
                .forEach(this::block);
        footnotes(text);
        return new Html(out.toString());
    }

    private void blocks(List<TextBlock> blocks) {
        blocks.forEach(this::block);
    }

    private void block(TextBlock block) {
        if (block instanceof TextBlock.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof TextBlock.Heading heading) {
            heading(heading);
        } else if (block instanceof TextBlock.ItemList list) {
            numberedList(list);
        } else if (block instanceof TextBlock.Quote quote) {
            wrapped("blockquote", quote.children());
        } else if (block instanceof TextBlock.CodeBlock code) {
            out.append("<pre>").append(Html.escape(code.text())).append("</pre>\n");
        } else if (block instanceof TextBlock.Table table) {
            new TextTableRenderer(inlines, messages).render(table, out);
        } else if (block instanceof TextBlock.Rule) {
            out.append("<hr/>\n");
        }
    }

    private void heading(TextBlock.Heading heading) {
        int level = Math.min(6, heading.level() + headingShift);
        out.append("<h").append(level);
        if (numbering.isPresent() && heading.level() == CHAPTER_HEADING) {
            String anchor = numbering.get().nextHeading();
            headings.add(new NumberedText.Heading(anchor, heading.ownPlain()));
            out.append(" id=\"").append(anchor).append('"');
        }
        out.append('>')
                .append(inlines.render(heading.inlines()))
                .append("</h")
                .append(level)
                .append(">\n");
    }

    private void paragraph(TextBlock.Paragraph paragraph) {
        String content = inlines.render(paragraph.inlines());
        if (numbering.isPresent()) {
            ParagraphNumber number = numbering.get().next();
            out.append("<p class=\"numbered\" id=\"").append(number.anchor()).append("\">");
            out.append(NumberMark.of(number, messages)).append(content).append("</p>\n");
        } else {
            out.append("<p>").append(content).append("</p>\n");
        }
    }

    private void wrapped(String tag, List<TextBlock> children) {
        out.append('<').append(tag).append(">\n");
        blocks(children);
        out.append("</").append(tag).append(">\n");
    }

    /** A list has one number; its items are told apart by their place. */
    private void numberedList(TextBlock.ItemList list) {
        if (numbering.isEmpty()) {
            list(list);
            return;
        }
        ParagraphNumber number = numbering.get().next();
        out.append("<div class=\"numbered listed\" id=\"")
                .append(number.anchor())
                .append("\">");
        out.append(NumberMark.of(number, messages)).append('\n');
        list(list);
        out.append("</div>\n");
    }

    private void list(TextBlock.ItemList list) {
        String tag = list.isNumbered() ? "ol" : "ul";
        out.append('<').append(tag);
        if (list.isNumbered() && list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append(">\n");
        list.items().forEach(item -> item(item, list.tight()));
        out.append("</").append(tag).append(">\n");
    }

    private void item(TextBlock.Item item, boolean tight) {
        out.append("<li>");
        if (item.task() != TextBlock.Task.NONE) {
            String key = item.task() == TextBlock.Task.DONE ? "taak.klaar" : "taak.open";
            String icon = item.task() == TextBlock.Task.DONE ? "task-done" : "task-open";
            out.append("<span class=\"")
                    .append(icon)
                    .append("\">")
                    .append(messages.text(key))
                    .append("</span> ");
        }
        for (TextBlock child : item.children()) {
            if (tight && child instanceof TextBlock.Paragraph paragraph) {
                out.append(inlines.render(paragraph.inlines()));
            } else {
                unnumbered(child);
            }
        }
        out.append("</li>\n");
    }

    /** Inside a list the item is what one refers to, so its paragraphs carry no number. */
    private void unnumbered(TextBlock block) {
        RichTextRenderer inner = new RichTextRenderer(links, messages, Optional.empty(), headingShift);
        inner.block(block);
        out.append(inner.out);
    }

    private void footnotes(RichText text) {
        List<TextBlock.Footnote> used = text.blocks().stream()
                .filter(TextBlock.Footnote.class::isInstance)
                .map(TextBlock.Footnote.class::cast)
                .filter(note -> notes.contains(note.label()))
                .sorted(Comparator.comparingInt(note -> notes.indexOf(note.label())))
                .toList();
        if (used.isEmpty()) {
            return;
        }
        out.append("<section class=\"notes\"><p class=\"notes-head\">").append(messages.text("noten"));
        out.append("</p>\n<ol>\n");
        for (TextBlock.Footnote note : used) {
            footnote(note, notes.indexOf(note.label()) + 1);
        }
        out.append("</ol></section>\n");
    }

    private void footnote(TextBlock.Footnote note, int number) {
        String id = inlines.noteId(number);
        out.append("<li id=\"").append(id).append("\" class=\"note\">");
        for (TextBlock child : note.children()) {
            if (child instanceof TextBlock.Paragraph paragraph) {
                out.append(inlines.render(paragraph.inlines())).append(' ');
            } else {
                unnumbered(child);
            }
        }
        out.append("<a class=\"back\" href=\"#").append(id).append("-terug\" aria-label=\"");
        out.append(Html.escape(messages.text("noot.terug", number))).append("\">↑</a></li>\n");
    }
}
