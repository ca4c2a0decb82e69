package nl.expliciet.generator.pdf.verify;

import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentParser;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text of one page by the numbers of its marked content, and whether everything painted was marked. */
final class PageContent {

    /** Content of artifacts has no number. */
    private static final int ARTIFACT = -1;

    private static final Set<String> PAINTING =
            Set.of("Tj", "TJ", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh");

    private final PdfDictionary fonts;
    private final Map<PdfName, ToUnicode> meanings = new HashMap<>();
    private final Map<Integer, StringBuilder> texts = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private ToUnicode font;
    private boolean unmarked;

    PageContent(PdfReader reader, int page) throws IOException {
        PdfDictionary resources = reader.getPageN(page).getAsDict(PdfName.RESOURCES);
        PdfDictionary found = resources == null ? null : resources.getAsDict(PdfName.FONT);
        fonts = found == null ? new PdfDictionary() : found;
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        List<PdfObject> operands = new ArrayList<>();
        while (!parser.parse(operands).isEmpty()) {
            operation(operands.get(operands.size() - 1).toString(), operands);
            operands.clear();
        }
    }

    /** The text of the content with this number. */
    String text(int mark) {
        return texts.getOrDefault(mark, new StringBuilder()).toString();
    }

    /** Whether something was painted outside all marks. */
    boolean hasUnmarked() {
        return unmarked;
    }

    private void operation(String name, List<PdfObject> operands) throws IOException {
        if (PAINTING.contains(name) && open.isEmpty()) {
            unmarked = true;
        }
        switch (name) {
            case "BMC" -> open.push(ARTIFACT);
            case "BDC" -> begin(operands.get(1));
            case "EMC" -> open.pop();
            case "Tf" -> font = meaning((PdfName) operands.get(0));
            case "Tj" -> show((PdfString) operands.get(0));
            case "TJ" ->
                ((PdfArray) operands.get(0))
                        .getElements().stream()
                                .filter(PdfString.class::isInstance)
                                .forEach(part -> show((PdfString) part));
            default -> {
                // does not show text
            }
        }
    }

    private void begin(PdfObject properties) {
        if (properties instanceof PdfDictionary dictionary && dictionary.get(PdfName.MCID) instanceof PdfNumber mark) {
            open.push(mark.intValue());
            PdfString replacement = dictionary.getAsString(new PdfName("ActualText"));
            if (replacement != null) {
                append(replacement.toUnicodeString());
                // what is shown instead is not read
                open.pop();
                open.push(ARTIFACT);
            }
        } else {
            open.push(ARTIFACT);
        }
    }

    private ToUnicode meaning(PdfName name) throws IOException {
        if (!meanings.containsKey(name)) {
            meanings.put(name, new ToUnicode(fonts.getAsDict(name)));
        }
        return meanings.get(name);
    }

    private void show(PdfString text) {
        append(font.text(text.getBytes()));
    }

    private void append(String text) {
        if (!open.isEmpty() && open.peek() != ARTIFACT) {
            texts.computeIfAbsent(open.peek(), mark -> new StringBuilder()).append(text);
        }
    }
}
