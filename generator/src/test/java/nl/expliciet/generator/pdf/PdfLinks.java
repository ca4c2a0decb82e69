package nl.expliciet.generator.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The links of a PDF that leave it. */
public final class PdfLinks {
    private static final Pattern WHOLE = Pattern.compile("https?://[^/]+.*|mailto:.+|tel:.+");

    private PdfLinks() {}

    /** The addresses of all links that do not stay inside the file. */
    public static List<String> out(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            List<String> links = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                PdfArray annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
                for (int i = 0; annotations != null && i < annotations.size(); i++) {
                    PdfDictionary action = annotations.getAsDict(i).getAsDict(PdfName.A);
                    if (action != null) {
                        links.add(String.valueOf(action.get(PdfName.URI)));
                    }
                }
            }
            return links;
        }
    }

    /** Those that lead to nothing when the file is mailed alone. */
    public static List<String> broken(byte[] pdf) throws IOException {
        return out(pdf).stream().filter(link -> !WHOLE.matcher(link).matches()).toList();
    }
}
