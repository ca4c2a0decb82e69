package nl.expliciet.generator.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;

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
    private final Predicate<TextBlock> changed;
    private final int headingShift;
    private final Notes notes;
    private final InlineRenderer inlines;

    private RichTextRenderer(
            LinkTargets links,
            Messages messages,
            Optional<Numbering> numbering,
            int headingShift,
            Predicate<TextBlock> changed,
            Notes notes) {
        this.links = links;
        this.messages = messages;
        this.numbering = numbering;
        this.headingShift = headingShift;
        this.changed = changed;
        this.notes = notes;
        this.inlines = new InlineRenderer(links, messages, notes);
    }

    /**
     * A text with a number at every paragraph; its headings are moved down by some levels.
     *
     * @param changed true for blocks to mark as changed
     */
    public static Html numbered(
            RichText text,
            LinkTargets links,
            Messages messages,
            Numbering numbering,
            int headingShift,
            Predicate<TextBlock> changed) {
        return new RichTextRenderer(links, messages, Optional.of(numbering), headingShift, changed, Notes.of(text))
                .render(text);
    }

    /** A text without paragraph numbers. */
    public static Html plain(RichText text, LinkTargets links, Messages messages) {
        return marked(text, links, messages, block -> false);
    }

    /** A text that is a part of a page of its own: its headings keep their level. */
    public static Html page(RichText text, LinkTargets links, Messages messages) {
        return new RichTextRenderer(links, messages, Optional.empty(), 0, block -> false, Notes.of(text)).render(text);
    }

    /** The same with marks at some of its blocks. */
    public static Html marked(RichText text, LinkTargets links, Messages messages, Predicate<TextBlock> changed) {
        return new RichTextRenderer(links, messages, Optional.empty(), 2, changed, Notes.of(text)).render(text);
    }

    /** A text for a table cell or a line: the same, but a single paragraph loses its mark-up. */
    public static Html inCell(RichText text, LinkTargets links, Messages messages) {
        if (text.blocks().size() == 1 && text.blocks().get(0) instanceof TextBlock.Paragraph only) {
            return new InlineRenderer(links, messages, Notes.of(text)).render(only.inlines());
        }
        return plain(text, links, messages);
    }

    private Html render(RichText text) {
        return blocks(text.blocks()).plus(footnotes());
    }

    /** Blocks below each other, each on lines of its own in the file; notes come last. */
    private Html blocks(List<TextBlock> blocks) {
        List<Html> written = new ArrayList<>();
        blocks.stream()
                .filter(block -> !(block instanceof TextBlock.Footnote))
                .forEach(block -> written.addAll(List.of(marked(block), Html.NEW_LINE)));
        return new Html.All(written);
    }

    /** A bar beside what changed, and for who does not see it a word. */
    private Html marked(TextBlock block) {
        Html word = Html.span("hidden", Html.text(messages.text("redline.gewijzigd") + ": "));
        return changed.test(block) ? Html.tag("div.changed", word, block(block)) : block(block);
    }

    private Html block(TextBlock block) {
        if (block instanceof TextBlock.Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (block instanceof TextBlock.Heading heading) {
            return heading(heading);
        }
        if (block instanceof TextBlock.ItemList list) {
            return numberedList(list);
        }
        if (block instanceof TextBlock.Quote quote) {
            return Html.tag("blockquote", Html.NEW_LINE, blocks(quote.children()));
        }
        if (block instanceof TextBlock.CodeBlock code) {
            return Html.tag("pre", Html.text(code.text()));
        }
        return block instanceof TextBlock.Table table
                ? new TextTableRenderer(inlines, messages).render(table)
                : Html.tag("hr");
    }

    private Html heading(TextBlock.Heading heading) {
        Html.Tag tag = Html.tag("h" + Math.min(6, heading.level() + headingShift), inlines.render(heading.inlines()));
        return numbering.isEmpty() || heading.level() != CHAPTER_HEADING
                ? tag
                : tag.with("id", numbering.get().nextHeading());
    }

    private Html paragraph(TextBlock.Paragraph paragraph) {
        Html content = inlines.paragraph(paragraph.inlines());
        return numbering.isEmpty() ? Html.tag("p", content) : numbered("p.numbered", content);
    }

    private Html numbered(String tag, Html content) {
        ParagraphNumber number = numbering.orElseThrow().next();
        return Html.tag(tag, number.mark(messages), content).with("id", number.anchor());
    }

    /** A list has one number; its items are told apart by their place. */
    private Html numberedList(TextBlock.ItemList list) {
        Html items = list(list);
        return numbering.isEmpty()
                ? items
                : numbered("div.numbered.listed", Html.all(Html.NEW_LINE, items, Html.NEW_LINE));
    }

    private Html list(TextBlock.ItemList list) {
        List<Html> items = new ArrayList<>();
        int number = list.start();
        for (TextBlock.Item item : list.items()) {
            Html marker = Html.marker(list.isNumbered() ? number++ + "." : "•");
            items.add(Html.NEW_LINE);
            items.add(Html.tag("li", children(item, marker.plus(task(item.task())), list.tight())));
        }
        items.add(Html.NEW_LINE);
        Html.Tag tag = Html.tag(list.isNumbered() ? "ol" : "ul", new Html.All(items));
        return list.isNumbered() && list.start() != 1 ? tag.with("start", String.valueOf(list.start())) : tag;
    }

    private Html task(TextBlock.Task task) {
        return switch (task) {
            case NONE -> Html.EMPTY;
            case DONE ->
                Html.tag("span.task-done", Html.text(messages.text("taak.klaar")))
                        .plus(Html.text(" "));
            case OPEN ->
                Html.tag("span.task-open", Html.text(messages.text("taak.open")))
                        .plus(Html.text(" "));
        };
    }

    /** What an item holds after its sign, which stands on the line of its first paragraph. */
    private Html children(TextBlock.Item item, Html sign, boolean tight) {
        List<Html> children = new ArrayList<>();
        Html before = sign;
        for (TextBlock child : item.children()) {
            if (child instanceof TextBlock.Paragraph paragraph) {
                Html line = before.plus(inlines.render(paragraph.inlines()));
                children.add(tight ? line : Html.tag("p", line).plus(Html.NEW_LINE));
            } else {
                children.add(before.plus(unnumbered(child)));
            }
            before = Html.EMPTY;
        }
        return children.isEmpty() ? sign : new Html.All(children);
    }

    /** Inside a list the item is what one refers to, so its paragraphs carry no number. */
    private Html unnumbered(TextBlock block) {
        return new RichTextRenderer(links, messages, Optional.empty(), headingShift, changed, notes)
                .blocks(List.of(block));
    }

    /** Notes in the order in which the text refers to them; one that only another note refers to comes after it. */
    private Html footnotes() {
        if (notes.count() == 0) {
            return Html.EMPTY;
        }
        List<Html> items = new ArrayList<>();
        items.add(Html.NEW_LINE);
        for (int number = 1; number <= notes.count(); number++) {
            items.add(footnote(notes.at(number), number));
        }
        Html.Tag head = Html.tag("p.notes-head", Html.text(messages.text("noten")));
        return Html.tag("section.notes", head, Html.NEW_LINE, Html.tag("ol", new Html.All(items)))
                .plus(Html.NEW_LINE);
    }

    private Html footnote(TextBlock.Footnote note, int number) {
        String id = inlines.noteId(number);
        List<Html> content = new ArrayList<>();
        for (TextBlock child : note.children()) {
            content.add(
                    child instanceof TextBlock.Paragraph paragraph
                            ? inlines.render(paragraph.inlines()).plus(Html.text(" "))
                            : unnumbered(child));
        }
        content.add(Html.tag("a.back", Html.text("↑"))
                .with("href", "#" + id + "-terug")
                .with("aria-label", messages.text("noot.terug", number)));
        return Html.tag("li", Html.marker(number + "."), new Html.All(content))
                .with("id", id)
                .with("class", "note")
                .plus(Html.NEW_LINE);
    }
}
