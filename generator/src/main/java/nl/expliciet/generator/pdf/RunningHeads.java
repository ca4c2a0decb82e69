package nl.expliciet.generator.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.expliciet.generator.pdf.tag.Markup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.PageBox;

/**
 * The chapters that a page shows, first and last, for its running head. A stylesheet can ask for the first or the last, and
 * not for both where they differ; so the place of the head is laid out as usual, and its words are put in when it is painted.
 */
final class RunningHeads {

    /** With it a heading says the name of its chapter. */
    static final String CHAPTER = "data-chapter";

    private static final String BETWEEN = " · ";
    /** The room for the names, as print.css has it. */
    private static final double ROOM = 64 * 72 / 25.4;
    /** A heading nearer to the upper edge has nothing of the chapter before it above it: room is left there, and no line. */
    private static final double TOP = 10 * 72 / 25.4;

    private final List<Chapter> chapters = new ArrayList<>();
    private final double dotsPerPoint;

    private record Chapter(int y, String name) {}

    /** The chapters of a document that is laid out. */
    RunningHeads(Document document, SharedContext context, double dotsPerPoint) {
        this.dotsPerPoint = dotsPerPoint;
        NodeList headings = document.getElementsByTagName("h2");
        for (int i = 0; i < headings.getLength(); i++) {
            Element heading = (Element) headings.item(i);
            Box box = context.getBoxById(heading.getAttribute("id"));
            if (box != null && heading.hasAttribute(CHAPTER)) {
                chapters.add(
                        new Chapter(box.getAbsY(), heading.getAttribute(CHAPTER).replace("\u00AD", "")));
            }
        }
    }

    /** True for the text in whose place the names of chapters stand. */
    boolean isAt(InlineText text) {
        return !chapters.isEmpty()
                && text.getParent().isContainedInMarginBox()
                && text.getTextNode() != null
                && Markup.ancestor(text.getTextNode(), "h2") != null;
    }

    /**
     * The names for a page, shortened where they are too long together.
     *
     * @param width how wide a text is, in dots
     */
    String on(PageBox page, ToDoubleFunction<String> width) {
        List<String> names = chapters.stream()
                .filter(chapter -> chapter.y() < page.getBottom() && end(chapter) > page.getTop() + TOP * dotsPerPoint)
                .map(Chapter::name)
                .toList();
        String first = names.get(0);
        String last = names.get(names.size() - 1);
        double room = ROOM * dotsPerPoint;
        if (names.size() == 1) {
            return RunningLines.cut(first, room, width);
        }
        String both = first + BETWEEN + last;
        return width.applyAsDouble(both) <= room ? both : shortened(first, last, room, width);
    }

    /** What one name leaves of its half is room for the other. */
    private static String shortened(String first, String last, double room, ToDoubleFunction<String> width) {
        double names = room - width.applyAsDouble(BETWEEN);
        double least = names - Math.min(names / 2, width.applyAsDouble(last));
        String start = RunningLines.cut(first, least, width);
        return start + BETWEEN + RunningLines.cut(last, names - width.applyAsDouble(start), width);
    }

    /** Where the next chapter starts. */
    private int end(Chapter chapter) {
        int next = chapters.indexOf(chapter) + 1;
        return next == chapters.size() ? Integer.MAX_VALUE : chapters.get(next).y();
    }
}
