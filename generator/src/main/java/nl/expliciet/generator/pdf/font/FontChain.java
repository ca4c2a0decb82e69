package nl.expliciet.generator.pdf.font;

import java.util.ArrayList;
import java.util.List;

/** A face and those that help it out, in order: each character is shown by the first face that has it. */
public final class FontChain {

    private static final int CACHED = 0x3000;

    private final List<Face> faces;
    private final double scale;
    /** Index of the face plus one for each low character, 0 when not yet looked up; racing writers write the same. */
    private final byte[] known = new byte[CACHED];

    FontChain(List<Face> faces, double scale) {
        this.faces = List.copyOf(faces);
        this.scale = scale;
    }

    /** The face that the stylesheet asked for; it gives the metrics of the line. */
    public Face first() {
        return faces.get(0);
    }

    /** What a size is multiplied with, so that a wide typeface takes no more room than the shipped one; 1 at most. */
    public double scale() {
        return scale;
    }

    /** Whether any face has the character. */
    public boolean covers(int codePoint) {
        return indexOf(codePoint) >= 0;
    }

    /** The width of a text in this size; a character that no face has counts for nothing, as it is not drawn. */
    public float width(String text, float size) {
        if (isPlain(text)) {
            return first().width(text, size);
        }
        float width = 0;
        for (Run run : runs(text)) {
            width += run.face().width(run.text(), size);
        }
        return width;
    }

    /** The text in pieces per face, from left to right. */
    public List<Run> runs(String text) {
        if (isPlain(text)) {
            return List.of(new Run(first(), text));
        }
        List<Run> runs = new ArrayList<>();
        int start = 0;
        int face = faceAt(text, 0, 0);
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int next = faceAt(text, i, face);
            if (next != face) {
                runs.add(new Run(faces.get(face), text.substring(start, i)));
                start = i;
                face = next;
            }
        }
        runs.add(new Run(faces.get(face), text.substring(start)));
        return runs;
    }

    private boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= CACHED || indexOf(c) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The face for the character at a place; what no face has stays with the face before it. */
    private int faceAt(String text, int place, int before) {
        int index = place < text.length() ? indexOf(text.codePointAt(place)) : 0;
        return index < 0 ? before : index;
    }

    private int indexOf(int codePoint) {
        if (codePoint >= CACHED) {
            return search(codePoint);
        }
        int found = known[codePoint];
        if (found == 0) {
            found = search(codePoint) + 1;
            known[codePoint] = (byte) (found == 0 ? -1 : found);
        }
        return found > 0 ? found - 1 : -1;
    }

    private int search(int codePoint) {
        for (int i = 0; i < faces.size(); i++) {
            if (faces.get(i).has(codePoint)) {
                return i;
            }
        }
        return -1;
    }

    /** A piece of text that one face can show. */
    public record Run(Face face, String text) {}
}
