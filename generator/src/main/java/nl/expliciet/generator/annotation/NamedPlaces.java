package nl.expliciet.generator.annotation;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** The places of our PDF that have a name, by which a comment is brought back to its paragraph. */
final class NamedPlaces {

    private static final int MAX_PLACES = 50_000;

    /** From the top of the first page to the foot of the last. */
    private record Height(int page, float y) implements Comparable<Height> {
        @Override
        public int compareTo(Height other) {
            return page != other.page ? Integer.compare(page, other.page) : Float.compare(other.y, y);
        }
    }

    private final TreeMap<Height, String> places = new TreeMap<>();
    private final Set<COSDictionary> seen = new HashSet<>();

    /** The places of a document: as a tree of names, or as the table that older programs turn it into. */
    NamedPlaces(PDDocument pdf) throws IOException {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            tree(names.getCOSDictionary(COSName.DESTS));
        }
        COSDictionary table = catalog.getCOSDictionary(COSName.DESTS);
        if (table != null) {
            for (Map.Entry<COSName, COSBase> entry : table.entrySet()) {
                add(entry.getKey().getName(), table.getDictionaryObject(entry.getKey()));
            }
        }
    }

    /** The last place that starts above this height, also on a page before; empty when there is none. */
    String at(int page, float y) {
        Map.Entry<Height, String> above = places.floorEntry(new Height(page, y));
        return above == null ? "" : above.getValue();
    }

    /** All names, from the top of the first page down. */
    List<String> names() {
        return List.copyOf(places.values());
    }

    private void tree(COSDictionary node) throws IOException {
        if (node == null || !seen.add(node)) {
            return;
        }
        COSArray pairs = node.getCOSArray(COSName.NAMES);
        for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
            if (pairs.getObject(i) instanceof COSString name) {
                add(name.getString(), pairs.getObject(i + 1));
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                tree(kid);
            }
        }
    }

    private void add(String name, COSBase value) throws IOException {
        COSBase target = value instanceof COSDictionary dictionary ? dictionary.getDictionaryObject(COSName.D) : value;
        if (target instanceof COSArray array
                && places.size() < MAX_PLACES
                && PDDestination.create(array) instanceof PDPageXYZDestination place
                && place.retrievePageNumber() >= 0) {
            places.merge(new Height(place.retrievePageNumber() + 1, place.getTop()), name, NamedPlaces::finer);
        }
    }

    /** Where two names share a height, a paragraph is the finer place, as its name is the longer. */
    private static String finer(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }
}
