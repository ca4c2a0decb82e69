package nl.expliciet.generator.pdf.verify;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the structure tree of a PDF that {@link nl.expliciet.generator.pdf.PdfRenderer} made. */
public final class StructureReader implements AutoCloseable {

    private static final String[] PROPERTIES = {"Alt", "ActualText", "Lang", "ID", "E"};

    private final PdfReader reader;
    private final Map<Integer, Integer> pageNumbers = new HashMap<>();
    private final Map<Integer, PageContent> contents = new HashMap<>();

    /** Opens a PDF. */
    public StructureReader(byte[] pdf) {
        try {
            reader = new PdfReader(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pageNumbers.put(reader.getPageOrigRef(page).getNumber(), page);
        }
    }

    /** The catalog of the document, where title bar, language and tree are named. */
    public PdfDictionary catalog() {
        return reader.getCatalog();
    }

    /** How many pages there are. */
    public int pages() {
        return reader.getNumberOfPages();
    }

    /** Whether something on a page belongs neither to the text nor to the artifacts. */
    public boolean hasUnmarked(int page) {
        return content(page).hasUnmarked();
    }

    /** The document element with everything in it. */
    public TaggedElement document() {
        PdfDictionary root = catalog().getAsDict(PdfName.STRUCTTREEROOT);
        return element(kids(root.getDirectObject(PdfName.K)).get(0));
    }

    private TaggedElement element(PdfObject object) {
        PdfDictionary element = (PdfDictionary) PdfReader.getPdfObject(object);
        List<TaggedElement.Kid> kids = new ArrayList<>();
        for (PdfObject kid : kids(element.getDirectObject(PdfName.K))) {
            kids.add(kid(kid, element));
        }
        return new TaggedElement(name(element.getAsName(PdfName.S)), properties(element), kids);
    }

    private static List<PdfObject> kids(PdfObject value) {
        return value == null ? List.of() : value instanceof PdfArray array ? array.getElements() : List.of(value);
    }

    private TaggedElement.Kid kid(PdfObject kid, PdfDictionary parent) {
        PdfObject value = PdfReader.getPdfObject(kid);
        if (value instanceof PdfNumber mark) {
            return text(parent.getAsIndirectObject(PdfName.PG).getNumber(), mark.intValue());
        }
        PdfDictionary dictionary = (PdfDictionary) value;
        if (PdfName.MCR.equals(dictionary.getAsName(PdfName.TYPE))) {
            return text(
                    dictionary.getAsIndirectObject(PdfName.PG).getNumber(),
                    dictionary.getAsNumber(PdfName.MCID).intValue());
        }
        PdfDictionary annotation = dictionary.getAsDict(PdfName.OBJ);
        if (annotation != null) {
            PdfString contents = annotation.getAsString(PdfName.CONTENTS);
            PdfArray target = annotation.getAsArray(PdfName.DEST);
            int page = target == null
                    ? 0
                    : pageNumbers.get(target.getAsIndirectObject(0).getNumber());
            return new TaggedElement.Annotation(contents == null ? "" : contents.toUnicodeString(), page);
        }
        return new TaggedElement.Child(element(value));
    }

    private TaggedElement.Kid text(int reference, int mark) {
        int page = pageNumbers.get(reference);
        return new TaggedElement.Text(content(page).text(mark), page);
    }

    private PageContent content(int page) {
        return contents.computeIfAbsent(page, number -> {
            try {
                return new PageContent(reader, number);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Map<String, String> properties(PdfDictionary element) {
        Map<String, String> properties = new TreeMap<>();
        for (String property : PROPERTIES) {
            PdfString value = element.getAsString(new PdfName(property));
            if (value != null) {
                properties.put(property, value.toUnicodeString());
            }
        }
        PdfDictionary attributes = element.getAsDict(PdfName.A);
        if (attributes != null) {
            attributes.getKeys().stream()
                    .filter(key -> !key.equals(PdfName.O))
                    .forEach(key -> properties.put(
                            name(key),
                            attributes.getDirectObject(key).toString().replace("/", "")));
        }
        return properties;
    }

    private static String name(PdfName name) {
        return name.toString().substring(1);
    }

    @Override
    public void close() {
        reader.close();
    }
}
