package nl.expliciet.generator.annotation;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.annotation.Annotation.Kind;
import nl.expliciet.generator.annotation.ReturnedPdf.Trouble;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Finds the comments of a document, each on its own, with the place they stand at and the words they mark. */
final class DocumentAnnotations {

    private static final Set<String> FRAMES = Set.of("Square", "Circle", "Polygon", "Redact");

    private final PDDocument document;
    private final NamedPlaces places;
    private final Set<Trouble> troubles;
    private final Map<COSDictionary, Written> found = new LinkedHashMap<>();
    private final Map<Integer, Optional<PageText>> texts = new HashMap<>();

    DocumentAnnotations(PDDocument document, NamedPlaces places, Set<Trouble> troubles) {
        this.document = document;
        this.places = places;
        this.troubles = troubles;
        int number = 0;
        for (PDPage page : document.getPages()) {
            collect(page.getCOSObject().getCOSArray(COSName.ANNOTS), ++number);
        }
    }

    private void collect(COSArray annotations, int page) {
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary data && !found.containsKey(data)) {
                Written.of(data, page).ifPresent(this::keep);
            }
        }
    }

    private void keep(Written written) {
        if (found.size() < AnnotationReader.MAX_ANNOTATIONS) {
            found.put(written.data(), written);
        } else {
            troubles.add(Trouble.TOO_MANY);
        }
    }

    /** The comments in the order of the file. */
    Map<Written, Annotation> all() {
        Map<Written, Annotation> all = new LinkedHashMap<>();
        Map<String, Integer> namesakes = new HashMap<>();
        for (Written written : found.values()) {
            // A program need only keep its names apart within a page.
            int number = namesakes.merge(written.id(), 1, Integer::sum);
            all.put(written, annotation(written, written.id() + (number == 1 ? "" : "-" + number)));
        }
        return all;
    }

    private Annotation annotation(Written written, String id) {
        List<Area> marked = marked(written);
        Optional<Area> stands =
                written.target().or(() -> marked.stream().findFirst()).or(written::area);
        return new Annotation(
                id,
                written.kind(),
                written.author(),
                written.date(),
                written.page(),
                stands.map(area -> places.at(written.page(), area.height())).orElse(""),
                cut(words(written, marked)),
                cut(written.text()),
                Optional.empty());
    }

    private static List<Area> marked(Written written) {
        COSArray quads = written.data().getCOSArray(COSName.QUADPOINTS);
        List<Area> areas = Area.ofQuads(quads);
        boolean frames = quads != null || FRAMES.contains(written.data().getNameAsString(COSName.SUBTYPE, ""));
        return areas.isEmpty() && frames ? written.area().stream().toList() : areas;
    }

    private String words(Written written, List<Area> marked) {
        if (written.kind() == Kind.INSERTION) {
            return written.area()
                    .flatMap(area ->
                            text(written.page()).map(text -> text.before((area.left() + area.right()) / 2, area)))
                    .orElse("");
        }
        return marked.isEmpty()
                ? ""
                : text(written.page()).map(text -> text.in(marked)).orElse("");
    }

    /** A page that cannot be read loses no comment: only the words that were marked are not known then. */
    private Optional<PageText> text(int page) {
        return texts.computeIfAbsent(page, number -> {
            try {
                return Optional.of(new PageText(document.getPage(number - 1)));
            } catch (IOException | RuntimeException damaged) {
                troubles.add(Trouble.DAMAGED);
                return Optional.empty();
            }
        });
    }

    private String cut(String text) {
        if (text.length() <= PlainText.MAX_LENGTH) {
            return text;
        }
        troubles.add(Trouble.CUT);
        return text.substring(0, text.offsetByCodePoints(0, PlainText.MAX_LENGTH));
    }
}
