package nl.expliciet.generator.annotation;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The characters of one page and where they stand; knows the operators that our pages are written with. */
final class PageText extends PDFStreamEngine {

    private static final int MAX_OPERATORS = 2_000_000;
    private static final int WORDS_BEFORE = 6;
    /** The part of a letter's height above its line. */
    private static final float MIDDLE = .3f;

    /** Text in reading order with its middle; a hyphen at the end of a line is a soft one. */
    private record Glyph(String text, float x, float y, float width, float size) {
        boolean isApart(Glyph before) {
            return Math.abs(y - before.y) > size * .5f || gap(before) > size * .15f;
        }

        /** The number of a paragraph stands before its line, a cell beside another. */
        boolean isOtherText(Glyph before) {
            return gap(before) > size * .6f;
        }

        private float gap(Glyph before) {
            return x - width / 2 - before.x - before.width / 2;
        }
    }

    /** A stretch of the content that is marked: decoration, or read as another text than it shows. */
    private static final class Stretch {
        private final boolean decoration;
        private String replacement;

        Stretch(boolean decoration, String replacement) {
            this.decoration = decoration;
            this.replacement = replacement;
        }

        /** The replacement stands at its first character. */
        String read(String shown) {
            if (replacement == null) {
                return shown;
            }
            String text = replacement;
            replacement = "";
            return text;
        }
    }

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Deque<Stretch> open = new ArrayDeque<>();
    private int operators;

    PageText(PDPage page) throws IOException {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
        addOperator(new SetMatrix(this));
        addOperator(new MoveText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextRise(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        processPage(page);
    }

    /** The words of which the middle lies in one of these areas. */
    String in(List<Area> areas) {
        return words(glyphs.stream()
                .filter(glyph -> areas.stream().anyMatch(area -> area.holds(glyph.x, glyph.y)))
                .toList());
    }

    /** The last words on the line before a point. */
    String before(float x, Area line) {
        List<Glyph> text = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.y >= line.bottom() && glyph.y <= line.top() && glyph.x < x) {
                if (!text.isEmpty() && glyph.isOtherText(text.get(text.size() - 1))) {
                    text.clear();
                }
                text.add(glyph);
            }
        }
        String[] all = words(text).split(" ");
        return String.join(" ", List.of(all).subList(Math.max(0, all.length - WORDS_BEFORE), all.length));
    }

    private static String words(List<Glyph> chosen) {
        StringBuilder words = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : chosen) {
            if (before != null && glyph.isApart(before)) {
                partWords(words);
            }
            words.append(glyph.text);
            before = glyph;
        }
        return PlainText.of(words.toString().replaceAll("\\s+", " "));
    }

    /** A word that was broken at the end of a line is whole again. */
    private static void partWords(StringBuilder words) {
        int last = words.length() - 1;
        if (last >= 0 && words.charAt(last) == '\u00AD') {
            words.setLength(last);
        } else {
            words.append(' ');
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS) {
            throw new IOException("A page with more than " + MAX_OPERATORS + " operators");
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean inside = open.stream().anyMatch(stretch -> stretch.decoration);
        String replacement = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Stretch(inside || COSName.ARTIFACT.equals(tag), replacement));
    }

    @Override
    public void endMarkedContentSequence() {
        open.poll();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        Stretch stretch = open.peek();
        if (text == null || stretch != null && stretch.decoration) {
            return;
        }
        float size = matrix.getScalingFactorY();
        float width = displacement.getX() * matrix.getScalingFactorX();
        glyphs.add(new Glyph(
                stretch == null ? text : stretch.read(text),
                matrix.getTranslateX() + width / 2,
                matrix.getTranslateY() + MIDDLE * size,
                width,
                size));
    }
}
