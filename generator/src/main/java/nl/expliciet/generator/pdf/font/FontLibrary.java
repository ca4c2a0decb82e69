package nl.expliciet.generator.pdf.font;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.expliciet.generator.shipped.Shipped;

/** All fonts of a style, opened once and shared between documents and threads. */
public final class FontLibrary {

    /** The family of the house style as shipped. */
    public static final String DEFAULT_FAMILY = "Source Sans 3";

    private static final String MONOSPACE = "monospace";
    private static final int SEMIBOLD = 600;
    /** Letters and figures as they come in tables and charts. */
    private static final String LABEL = "Verantwoording aan de gemeenteraad, 1 juni 2023: € 1.250.000";

    private final Map<String, List<Face>> families = new LinkedHashMap<>();
    private final List<Face> fallbacks = new ArrayList<>();
    private final Map<String, FontChain> chains = new ConcurrentHashMap<>();
    private final String main;
    private final double scale;
    private int count;

    /** Those that come with us, opened when they are first asked for. */
    private static final class Ours {
        static final FontLibrary FONTS = new FontLibrary(List.of());
    }

    private FontLibrary(List<FontFile> house) {
        main = house.isEmpty() ? DEFAULT_FAMILY : house.get(0).family();
        house.forEach(this::add);
        shipped(DEFAULT_FAMILY, "SourceSans3-Regular", 400, false);
        shipped(DEFAULT_FAMILY, "SourceSans3-It", 400, true);
        shipped(DEFAULT_FAMILY, "SourceSans3-Semibold", SEMIBOLD, false);
        shipped(DEFAULT_FAMILY, "SourceSans3-SemiboldIt", SEMIBOLD, true);
        shipped(DEFAULT_FAMILY, "SourceSans3-Bold", 700, false);
        shipped(MONOSPACE, "NotoMono-Regular", 400, false);
        shipped("fallback", "DejaVuSans", 400, false);
        fallbacks.add(match(DEFAULT_FAMILY, 400, false));
        fallbacks.addAll(families.get("fallback"));
        scale = Math.min(1, Math.min(scale(400), scale(SEMIBOLD)));
    }

    /** The shipped fonts, with those of the house before them; the shipped ones alone are opened once for all styles. */
    public static FontLibrary of(List<FontFile> house) {
        return house.isEmpty() ? Ours.FONTS : new FontLibrary(house);
    }

    private void shipped(String family, String file, int weight, boolean italic) {
        add(new FontFile(family, weight, italic, Shipped.bytes("font/" + file + ".ttf")));
    }

    private void add(FontFile file) {
        families.computeIfAbsent(key(file.family()), name -> new ArrayList<>()).add(new Face(file, count++));
    }

    /** The chain for the first of these families that exists, or else for that of the house, or as shipped. */
    public FontChain chain(String[] names, int weight, boolean italic) {
        String family = key(main);
        for (int i = names.length - 1; i >= 0; i--) {
            if (families.containsKey(key(names[i]))) {
                family = key(names[i]);
            }
        }
        String found = family;
        return chains.computeIfAbsent(found + weight + italic, name -> build(found, weight, italic));
    }

    private FontChain build(String family, int weight, boolean italic) {
        return new FontChain(faces(family, weight, italic), family.equals(key(main)) ? scale : 1);
    }

    private List<Face> faces(String family, int weight, boolean italic) {
        List<Face> faces = new ArrayList<>();
        faces.add(match(family, weight, italic));
        Face plain = match(DEFAULT_FAMILY, weight, italic);
        if (!faces.contains(plain)) {
            faces.add(plain);
        }
        fallbacks.stream().filter(face -> !faces.contains(face)).forEach(faces::add);
        return faces;
    }

    /** The chain of running text and charts. */
    public FontChain main(int weight, boolean italic) {
        return chain(new String[] {main}, weight, italic);
    }

    /** What sizes in the family of the house are multiplied with to keep to the room of the shipped family; 1 at most. */
    public double scale() {
        return scale;
    }

    private double scale(int weight) {
        FontChain house = new FontChain(faces(main, weight, false), 1);
        return match(DEFAULT_FAMILY, weight, false).width(LABEL, 1) / house.width(LABEL, 1);
    }

    /** The closest face: first of the right slant, then of the nearest weight. */
    private Face match(String family, int weight, boolean italic) {
        return families.get(key(family)).stream()
                .min(Comparator.comparing((Face face) -> face.italic() != italic)
                        .thenComparing(face -> Math.abs(face.weight() - weight)))
                .orElseThrow();
    }

    private static String key(String family) {
        return family.replace("\"", "").replace("'", "").trim().toLowerCase(Locale.ROOT);
    }
}
