package nl.expliciet.generator.pdf;

import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentParser;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Where the texts of a PDF stand, to find those that leave the type area or cover each other. Shared by the tests of all PDFs. */
public final class PageTexts {

    /** The type area of print.css in points, with a tenth of a millimetre of grace. */
    private static final double LEFT = 20 / 25.4 * 72 - 0.3;

    /** The lower and upper edge of the type area. */
    private static final double FOOT = 16 / 25.4 * 72 - 0.3;

    private static final double HEAD = (297 - 21.5) / 25.4 * 72;

    private static final double RIGHT = 595.28 - 24 / 25.4 * 72 + 0.3;

    /** Smaller is not read but heard: what a table or drawing says again. */
    private static final double UNSEEN = 1;

    private record Piece(int page, Rectangle2D place, double size, int length) {
        String describe() {
            return String.format(
                    Locale.ROOT,
                    "p. %d at %.0f,%.0f, %.0f wide, %d glyphs",
                    page,
                    place.getX(),
                    place.getY(),
                    place.getWidth(),
                    length);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<AffineTransform> saved = new ArrayDeque<>();
    private AffineTransform matrix = new AffineTransform();
    private AffineTransform text = new AffineTransform();
    private Map<Integer, Double> widths = Map.of();
    private double size;

    private PageTexts(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                read(reader, page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pages a PDF has. */
    public static int pages(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        }
    }

    /** Texts that stand left or right of the type area. */
    public static List<String> outside(byte[] pdf) {
        return new PageTexts(pdf)
                .pieces.stream()
                        .filter(piece ->
                                piece.place().getMinX() < LEFT || piece.place().getMaxX() > RIGHT)
                        .map(Piece::describe)
                        .toList();
    }

    /** Pairs of texts that cover each other. */
    public static List<String> overlaps(byte[] pdf) {
        List<Piece> pieces = new PageTexts(pdf).pieces;
        List<String> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = i + 1; j < pieces.size(); j++) {
                Piece a = pieces.get(i);
                Piece b = pieces.get(j);
                Rectangle2D common = a.place().createIntersection(b.place());
                if (a.page() == b.page() && common.getWidth() > 1.2 && common.getHeight() > 1) {
                    found.add(a.describe() + " covers " + b.describe());
                }
            }
        }
        return found;
    }

    /** Texts in smaller letters than these; raised and lowered signs are no larger than their kind. */
    public static List<String> smaller(byte[] pdf, double size) {
        return new PageTexts(pdf)
                .pieces.stream()
                        .filter(piece -> piece.size() < size - 0.05 && piece.size() > UNSEEN)
                        .map(piece -> String.format(Locale.ROOT, "%.1f pt, %s", piece.size(), piece.describe()))
                        .toList();
    }

    /** How far down its type area the text of each page reaches, from 0 to 1. */
    public static List<Double> filled(byte[] pdf) throws IOException {
        List<Piece> pieces = new PageTexts(pdf).pieces;
        return IntStream.rangeClosed(1, pages(pdf))
                .mapToObj(page -> pieces.stream()
                        .filter(piece -> piece.page() == page && piece.place().getMinY() > FOOT)
                        .mapToDouble(piece -> piece.place().getMinY())
                        .min()
                        .orElse(HEAD))
                .map(lowest -> (HEAD - lowest) / (HEAD - FOOT))
                .toList();
    }

    private void read(PdfReader reader, int page) throws IOException {
        PdfDictionary fonts = reader.getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        List<PdfObject> operands = new ArrayList<>();
        matrix = new AffineTransform();
        while (!parser.parse(operands).isEmpty()) {
            operation(page, fonts, operands.get(operands.size() - 1).toString(), operands);
            operands.clear();
        }
    }

    private void operation(int page, PdfDictionary fonts, String name, List<PdfObject> operands) {
        switch (name) {
            case "q" -> saved.push(new AffineTransform(matrix));
            case "Q" -> matrix = saved.pop();
            case "cm" -> matrix.concatenate(transform(operands));
            case "Tm" -> text = transform(operands);
            case "Tf" -> {
                widths = widths(fonts.getAsDict((PdfName) operands.get(0)));
                size = ((PdfNumber) operands.get(1)).doubleValue();
            }
            case "Tj" -> show(page, ((PdfString) operands.get(0)).getBytes());
            default -> {
                // does not place text
            }
        }
    }

    private static AffineTransform transform(List<PdfObject> operands) {
        double[] numbers = operands.stream()
                .limit(6)
                .mapToDouble(number -> ((PdfNumber) number).doubleValue())
                .toArray();
        return new AffineTransform(numbers);
    }

    private void show(int page, byte[] glyphs) {
        double width = 0;
        double start = 0;
        double seen = 0;
        for (int i = 0; i + 1 < glyphs.length; i += 2) {
            int glyph = (glyphs[i] & 0xFF) << 8 | glyphs[i + 1] & 0xFF;
            width += widths.getOrDefault(glyph, 1000.0) * size / 1000;
            // the space has the first glyph of our fonts; at the ends of a line it may hang out
            boolean space = glyph == 1 || glyph == 3;
            start = space && seen == 0 ? width : start;
            seen = space ? seen : width;
        }
        if (seen > 0) {
            AffineTransform all = new AffineTransform(matrix);
            all.concatenate(text);
            Rectangle2D place = new Rectangle2D.Double(start, 0, seen - start, size * 0.5);
            double shown = size * Math.sqrt(Math.abs(all.getDeterminant()));
            pieces.add(new Piece(page, all.createTransformedShape(place).getBounds2D(), shown, glyphs.length / 2));
        }
        text.translate(width, 0);
    }

    private static Map<Integer, Double> widths(PdfDictionary font) {
        Map<Integer, Double> widths = new HashMap<>();
        PdfArray listed = font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0).getAsArray(PdfName.W);
        for (int i = 0; listed != null && i + 1 < listed.size(); i += 2) {
            int first = listed.getAsNumber(i).intValue();
            PdfArray run = listed.getAsArray(i + 1);
            for (int j = 0; j < run.size(); j++) {
                widths.put(first + j, run.getAsNumber(j).doubleValue());
            }
        }
        return widths;
    }
}
