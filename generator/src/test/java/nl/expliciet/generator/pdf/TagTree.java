package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.expliciet.generator.pdf.verify.StructureReader;
import nl.expliciet.generator.pdf.verify.TaggedElement;

/** The tag tree of a PDF as text, to read and to compare with a golden file. Shared by the tests of all PDFs. */
public final class TagTree {

    private static final Path ROOT = Path.of("src/test/resources");

    private TagTree() {}

    /** One line for each element and text, indented by depth. */
    public static String of(byte[] pdf) {
        try (StructureReader reader = new StructureReader(pdf)) {
            StringBuilder out = new StringBuilder();
            write(reader.document(), 0, out);
            return out.toString();
        }
    }

    /** Compares with a golden file below src/test/resources, or writes it when run with -Dexpliciet.golden=write. */
    public static void assertGolden(String file, byte[] pdf) {
        assertGolden(file, of(pdf));
    }

    /** Compares a tree, from which the caller may have left out what differs between checkouts. */
    public static void assertGolden(String file, String actual) {
        try {
            Path golden = ROOT.resolve(file);
            if ("write".equals(System.getProperty("expliciet.golden"))) {
                Files.writeString(golden, actual);
            }
            assertEquals(Files.readString(golden), actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
