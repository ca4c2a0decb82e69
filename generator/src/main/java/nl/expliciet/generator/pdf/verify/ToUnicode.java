package nl.expliciet.generator.pdf.verify;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the glyph numbers of an embedded font mean as text. */
final class ToUnicode {

    /** A glyph and its text; text beyond the first 65,536 characters is written in brackets. */
    private static final Pattern RANGE = Pattern.compile("<([0-9a-fA-F]{4})><([0-9a-fA-F]{4})>\\[?<([0-9a-fA-F]+)>");

    private static final int HEX = 16;

    private final Map<Integer, String> meanings = new HashMap<>();

    ToUnicode(PdfDictionary font) throws IOException {
        if (font.getDirectObject(PdfName.TOUNICODE) instanceof PRStream stream) {
            Matcher range = RANGE.matcher(new String(PdfReader.getStreamBytes(stream), StandardCharsets.ISO_8859_1));
            while (range.find()) {
                meanings.put(Integer.parseInt(range.group(1), HEX), utf16(range.group(3)));
            }
        }
    }

    private static String utf16(String hex) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 4 <= hex.length(); i += 4) {
            text.append((char) Integer.parseInt(hex.substring(i, i + 4), HEX));
        }
        return text.toString();
    }

    /** The text of a shown string; a glyph without meaning becomes U+FFFD. */
    String text(byte[] shown) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < shown.length; i += 2) {
            text.append(meanings.getOrDefault((shown[i] & 0xFF) << 8 | shown[i + 1] & 0xFF, "\uFFFD"));
        }
        return text.toString();
    }
}
