package nl.expliciet.generator.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.text.Sentences;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.Shorten;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Notice;
import nl.expliciet.generator.view.dossier.ChapterView;
import nl.expliciet.generator.view.dossier.DossierLinks;
import nl.expliciet.generator.view.dossier.DossierPage;
import nl.expliciet.generator.view.voice.Voice;

/** How a cover sheet speaks: short, with the way to the place in the dossier where all of it stands. */
final class SheetVoice extends Voice {
    private final DossierPage page;

    SheetVoice(RenderContext context, DossierPage page) {
        super(context);
        this.page = page;
    }

    /** A link to a place in the dossier. */
    Html link(String anchor, String text) {
        return Html.link("../../" + page.id() + "/index.html#" + anchor, text);
    }

    /** A link to an agreement. */
    Html agreement(String id, String title) {
        return link(DossierLinks.agreement(id), id + " " + Shorten.to(80, title));
    }

    /** The name by which one cites a chapter; that it is in the dossier when it has no such chapter. */
    String chapter(String id) {
        return page.chapters().stream()
                .filter(chapter -> chapter.id().equals(id))
                .findFirst()
                .map(chapter -> say("oplegger.hoofdstuk", chapter.number(), chapter.title()))
                .orElse(say("oplegger.dossier"));
    }

    /** The number of the first paragraph of an agreement. */
    String paragraphOf(String agreement) {
        return say("oplegger.alinea", agreement + ".1");
    }

    /** The number of the first paragraph in a box, else the chapter. */
    String paragraphIn(String chapter, String anchor) {
        return page.chapters().stream()
                .filter(one -> one.id().equals(chapter))
                .flatMap(SheetVoice::notices)
                .filter(notice -> notice.anchor().equals(anchor))
                .flatMap(notice -> notice.content().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).number())
                .filter(ParagraphNumber::isGiven)
                .findFirst()
                .map(number -> say("oplegger.alinea", number.text()))
                .orElseGet(() -> chapter(chapter));
    }

    private static Stream<Notice> notices(ChapterView chapter) {
        return chapter.blocks().stream().filter(Notice.class::isInstance).map(Notice.class::cast);
    }

    /** The first of some lines, and how many more stand where. */
    List<Html> first(int most, List<Html> lines, String chapter) {
        if (lines.size() <= most) {
            return lines;
        }
        List<Html> shown = new ArrayList<>(lines.subList(0, most));
        String more = say("oplegger.meer", lines.size() - most, chapter(chapter));
        shown.add(Html.span("second", link(chapter, more)));
        return shown;
    }

    /** The first sentences that fit; of one that does not fit alone its first words. */
    static String sentences(int longest, String text) {
        String first = Sentences.first(text, longest);
        return first.length() > longest || first.equals(text) ? Shorten.to(longest, text) : first + Sentences.MORE;
    }

    /** One line of plain words. */
    Html plain(String text) {
        return Html.text(text);
    }
}
