package nl.expliciet.generator.pdf.verify;

import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfContentParser;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What stands in the head and foot of a page: text that belongs to the page and not to the document. */
public final class RunningText {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfDictionary fonts;
    private final Deque<Boolean> artifact = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private ToUnicode font;

    private RunningText(PdfReader reader, int page) throws IOException {
        fonts = reader.getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        List<PdfObject> operands = new ArrayList<>();
        while (!parser.parse(operands).isEmpty()) {
            operation(operands.get(operands.size() - 1).toString(), operands.get(0));
            operands.clear();
        }
    }

    /** The text of a page, counted from 1, in the order in which it was painted. */
    public static String of(byte[] pdf, int page) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new RunningText(reader, page).text.toString().strip().replaceAll("\\s+", " ");
        }
    }

    private void operation(String name, PdfObject first) throws IOException {
        switch (name) {
            case "BMC", "BDC" -> artifact.push(ARTIFACT.equals(first));
            case "EMC" -> artifact.pop();
            case "Tf" -> font = new ToUnicode(fonts.getAsDict((PdfName) first));
            case "Tj" -> {
                if (artifact.contains(true)) {
                    text.append(font.text(((PdfString) first).getBytes())).append(' ');
                }
            }
            default -> {
                // shows no text
            }
        }
    }
}
