package nl.expliciet.generator.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.Optional;
import nl.expliciet.generator.pdf.font.ChainFont;
import nl.expliciet.generator.pdf.font.FontChain;
import nl.expliciet.generator.pdf.font.FontChain.Run;
import nl.expliciet.generator.pdf.tag.Links;
import nl.expliciet.generator.pdf.tag.MarkedContent;
import nl.expliciet.generator.pdf.tag.MarkedContent.Artifact;
import nl.expliciet.generator.pdf.tag.Markup;
import nl.expliciet.generator.pdf.tag.Slot;
import nl.expliciet.generator.pdf.tag.StructureTree;
import nl.expliciet.generator.pdf.tag.TagBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.RenderingContext;

/** Paints pages and marks everything in them: text and figures for the tree of the document, all else as artifact. */
final class TaggedOutputDevice extends ITextOutputDevice {

    private Document document;
    private StructureTree tree;
    private MarkedContent marks;
    private Links links;
    private Destinations destinations;
    private RunningHeads heads;
    private float pageHeight;
    private boolean inDrawing;
    private final ReadingOrder readingOrder = new ReadingOrder();
    private final Optional<CommentMargins> margins;

    TaggedOutputDevice(float dotsPerPoint, Optional<CommentMargins> margins) {
        super(dotsPerPoint);
        this.margins = margins;
    }

    StructureTree tree() {
        return tree;
    }

    Destinations destinations() {
        return destinations;
    }

    /** Metadata comes from the caller, bookmarks from the headings: the head of the XHTML has no say. */
    @Override
    public void start(Document xhtml) {
        document = xhtml;
    }

    @Override
    public void setWriter(PdfWriter writer) {
        super.setWriter(writer);
        tree = TagBuilder.build(
                writer, document.getDocumentElement(), id -> getSharedContext().getBoxById(id) != null);
        marks = new MarkedContent(writer);
        destinations = new Destinations(getSharedContext(), writer, getDotsPerPoint());
        heads = new RunningHeads(document, getSharedContext(), getDotsPerPoint());
        links = new Links(writer, tree, destinations::of);
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        super.initializePage(page, height);
        pageHeight = height;
        marks.start(page);
    }

    @Override
    public void finishPage() {
        readingOrder.paint(getTransform());
        margins.ifPresent(beside -> {
            marks.artifact(Artifact.PAGINATION);
            beside.paint(getCurrentPage());
        });
        marks.close();
        links.finishPage(marks.pageReference());
        super.finishPage();
    }

    private void paint(Optional<Slot> slot, Runnable paint) {
        slot.ifPresentOrElse(place -> readingOrder.add(place.order(), getTransform(), paint), paint);
    }

    @Override
    public void drawText(RenderingContext c, InlineText text) {
        if (heads.isAt(text)) {
            paintHead(c, text);
            return;
        }
        paint(content(text, text.getParent()).flatMap(tree::slotFor), () -> paintText(c, text));
    }

    private void paintText(RenderingContext c, InlineText text) {
        PaintedText painted = PaintedText.of(text, tree.lacksSpaceBefore(text.getTextNode()));
        InlineLayoutBox box = text.getParent();
        if (painted.isEmpty() || !isOnPage(c, box, box.getBaseline(), box.getBaseline())) {
            return;
        }
        ChainFont font = (ChainFont) box.getStyle().getFSFont(c);
        boolean unseen = box.getStyle().getColor() == FSRGBColor.TRANSPARENT;
        if (!unseen) {
            setColor(box.getStyle().getColor());
        }
        setFontSpecification(box.getStyle().getFontSpecification());
        Optional<Node> content = content(text, box);
        mark(content);
        float x = box.getAbsX() + text.getX();
        float y = box.getAbsY() + box.getBaseline();
        float lead = painted.leadsWithSpace() ? font.chain().width(" ", font.getSize2D()) : 0;
        float end = unseen ? showUnseen(font, painted.text(), x, y) : show(font, painted.text(), x - lead, y);
        if (painted.endsInSoftHyphen()) {
            marks.replaced("\u00AD");
            show(font, "-", end, y);
        }
        if (content.isPresent() && !unseen) {
            margins.ifPresent(beside -> beside.line(area(x, y, x, y).getBottom()));
        }
        content.ifPresent(node -> link(node, box.getLineBox(), x, y, text.getWidth(), font.getSize2D()));
    }

    /** Names of chapters end where the text ends that keeps their place. */
    private void paintHead(RenderingContext c, InlineText text) {
        InlineLayoutBox box = text.getParent();
        ChainFont font = (ChainFont) box.getStyle().getFSFont(c);
        FontChain chain = font.chain();
        String names = heads.on(c.getPage(), words -> chain.width(words, font.getSize2D()));
        setColor(box.getStyle().getColor());
        setFontSpecification(box.getStyle().getFontSpecification());
        marks.artifact(Artifact.PAGINATION);
        float end = box.getAbsX() + text.getX() + text.getWidth();
        show(font, names, end - chain.width(names, font.getSize2D()), box.getAbsY() + box.getBaseline());
    }

    /** The layout also paints what stands on the next page and clips it away; in the tree it would be there twice. */
    private static boolean isOnPage(RenderingContext c, Box box, int from, int to) {
        return box.isContainedInMarginBox()
                || box.getAbsY() + to >= c.getPage().getTop()
                        && box.getAbsY() + from < c.getPage().getBottom();
    }

    /** The node that a text shows; empty for the running head and foot. */
    private static Optional<Node> content(InlineText text, InlineLayoutBox box) {
        if (box.isContainedInMarginBox() || PaintedText.isLeader(text)) {
            return Optional.empty();
        }
        return Optional.ofNullable(text.getTextNode() == null ? element(box) : text.getTextNode());
    }

    private static Element element(Box box) {
        for (Box at = box; at != null; at = at.getParent()) {
            if (at.getElement() != null) {
                return at.getElement();
            }
        }
        return null;
    }

    private void mark(Optional<Node> content) {
        Optional<Slot> slot = content.flatMap(tree::slotFor);
        if (slot.isPresent()) {
            marks.content(slot.get(), Markup.ancestor(content.get(), "thead") != null);
        } else {
            marks.artifact(content.isPresent() ? Artifact.LAYOUT : Artifact.PAGINATION);
        }
    }

    /** Transparent text is there to be read aloud. */
    private float showUnseen(ChainFont font, String text, float x, float y) {
        getCurrentPage().setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
        float end = show(font, text, x, y);
        getCurrentPage().setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        return end;
    }

    /** Draws the text, each piece in the first face that has its characters; gives where it ends. */
    private float show(ChainFont font, String text, float x, float y) {
        float at = x;
        for (Run run : font.chain().runs(text)) {
            ITextFSFont face = font.in(run.face());
            setFont(face);
            super.drawString(run.text(), at, y, null);
            at += run.face().width(run.text(), font.getSize2D());
        }
        return at;
    }

    private void link(Node node, Object line, float x, float y, int width, float size) {
        Element link = Markup.ancestor(node, "a");
        if (link != null) {
            links.painted(link, line, area(x, y - 0.8f * size, x + width, y + 0.25f * size));
        }
    }

    /** A rectangle of the layout in points on the page. */
    private Rectangle area(float left, float top, float right, float bottom) {
        Point2D from = getTransform().transform(new Point2D.Float(left, bottom), null);
        Point2D to = getTransform().transform(new Point2D.Float(right, top), null);
        return new Rectangle(
                (float) from.getX(),
                pageHeight - (float) from.getY(),
                (float) to.getX(),
                pageHeight - (float) to.getY());
    }

    @Override
    public void drawString(String text, float x, float y, JustificationInfo info) {
        marks.artifact(Artifact.LAYOUT);
        super.drawString(text, x, y, info);
    }

    @Override
    public void paintReplacedElement(RenderingContext c, BlockBox box) {
        Element element = box.getElement();
        if (!isOnPage(c, box, 0, box.getHeight())) {
            return;
        }
        Optional<Slot> slot = box.isContainedInMarginBox() ? Optional.empty() : tree.slot(element);
        paint(slot, () -> paintDrawing(c, box, slot));
    }

    private void paintDrawing(RenderingContext c, BlockBox box, Optional<Slot> slot) {
        java.awt.Rectangle bounds = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), c);
        Rectangle place = area(bounds.x, bounds.y, bounds.x + bounds.width, bounds.y + bounds.height);
        if (slot.isPresent()) {
            marks.content(slot.get(), true);
            tree.box(slot.get(), place.getLeft(), place.getBottom(), place.getRight(), place.getTop());
        } else {
            marks.artifact(Artifact.LAYOUT);
        }
        inDrawing = true;
        ((Drawing) box.getReplacedElement()).paint(c, this, box, place);
        inDrawing = false;
        Element link = Markup.ancestor(box.getElement(), "a");
        if (link != null) {
            links.painted(link, box, place);
        }
    }

    @Override
    public void draw(Shape shape) {
        decorate();
        super.draw(shape);
    }

    @Override
    public void fill(Shape shape) {
        decorate();
        super.fill(shape);
    }

    private void decorate() {
        if (!inDrawing) {
            marks.artifact(Artifact.LAYOUT);
        }
    }
}
