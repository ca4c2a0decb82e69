package nl.expliciet.generator.pdf;

import java.util.Map;
import nl.expliciet.generator.pdf.verify.StructureReader;
import nl.expliciet.generator.pdf.verify.TaggedElement;

/** The tag tree of a PDF as text, to read and to compare. Shared by the tests of all PDFs. */
public final class TagTree {

    private TagTree() {}

    /** One line for each element and text, indented by depth. */
    public static String of(byte[] pdf) {
        try (StructureReader reader = new StructureReader(pdf)) {
            return of(reader.document());
        }
    }

    /** An element and all below it. */
    public static String of(TaggedElement element) {
        StringBuilder out = new StringBuilder();
        write(element, 0, out);
        return out.toString();
    }

    private static void write(TaggedElement element, int depth, StringBuilder out) {
        String indent = "  ".repeat(depth);
        out.append(indent).append(element.role());
        element.properties().entrySet().stream()
                .filter(property -> !property.getKey().equals("BBox"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(property ->
                        out.append(' ').append(property.getKey()).append('=').append(property.getValue()));
        out.append('\n');
        StringBuilder text = new StringBuilder();
        for (TaggedElement.Kid kid : element.kids()) {
            if (kid instanceof TaggedElement.Text piece) {
                text.append(piece.text());
                continue;
            }
            flush(text, indent, out);
            if (kid instanceof TaggedElement.Child child) {
                write(child.element(), depth + 1, out);
            } else if (kid instanceof TaggedElement.Annotation annotation) {
                out.append(indent).append("  -> ").append(annotation.contents()).append('\n');
            }
        }
        flush(text, indent, out);
    }

    private static void flush(StringBuilder text, String indent, StringBuilder out) {
        if (!text.isEmpty()) {
            out.append(indent)
                    .append("  \"")
                    .append(text.toString().replace("\u00AD", "~"))
                    .append("\"\n");
            text.setLength(0);
        }
    }
}
