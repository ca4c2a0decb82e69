package nl.expliciet.generator.view.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.across.SearchEntry;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.RichTextRenderer;
import nl.expliciet.generator.view.block.Block;

/** Makes the page of HANDLEIDING.md, which is written in Dutch: a part for each of its chapters. */
public final class GuideComposer {
    private final Manual manual;
    private final ManualLinks links;

    /** A composer for the page of a run. */
    public GuideComposer(RenderContext context) {
        this.manual = new Manual(context);
        this.links = new ManualLinks(context.dossierIds());
    }

    /** The page of a text that starts with a heading and a paragraph. */
    public ManualPage compose(RichText guide) {
        List<TextBlock> blocks = guide.blocks();
        List<ManualPage.Part> parts = new ArrayList<>();
        List<SearchEntry> found = new ArrayList<>();
        int at = chapterFrom(blocks, 0);
        String lead = new RichText("", blocks.subList(1, at)).plain();
        while (at < blocks.size()) {
            int end = chapterFrom(blocks, at + 1);
            String title = blocks.get(at).ownPlain();
            RichText text = new RichText("", blocks.subList(at + 1, end));
            parts.add(new ManualPage.Part(anchor(title), title, List.of(prose(text))));
            found.add(Manual.entry(Manual.Page.GUIDE, anchor(title), title, text.plain()));
            at = end;
        }
        String title = blocks.get(0).ownPlain();
        return manual.page(Manual.Page.GUIDE, Language.DUTCH.key(), title, lead, parts, found);
    }

    private Block prose(RichText text) {
        return new Block.Prose(RichTextRenderer.page(text, links, manual.messages()));
    }

    private static int chapterFrom(List<TextBlock> blocks, int from) {
        int at = from;
        while (at < blocks.size() && !(blocks.get(at) instanceof TextBlock.Heading heading && heading.level() == 2)) {
            at++;
        }
        return at;
    }

    /** The anchor that forges give a heading, so that a link in the text leads there in both. */
    static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }
}
