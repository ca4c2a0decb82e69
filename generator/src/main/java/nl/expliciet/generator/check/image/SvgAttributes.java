package nl.expliciet.generator.check.image;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import nl.expliciet.generator.finding.Term;

/** The attributes of an element as they are written anew: known ones with values that can stay. */
final class SvgAttributes {
    private static final Pattern DATA = Pattern.compile("data:image/(png|jpeg);base64,([A-Za-z0-9+/=\\s]*)");
    private static final Pattern INSIDE = Pattern.compile("#[\\w.:-]+");
    private static final Pattern NAMES = Pattern.compile("[\\w\\s.:-]*");
    /** No drawing is a thousand times as wide as it is high, or smaller than a speck. */
    private static final double MOST_UNLIKE = 1_000;

    private static final double SMALLEST = 1e-3;

    private SvgAttributes() {}

    /** The attributes that stay, in the order in which they stand. */
    static Map<String, String> of(XMLStreamReader xml) throws SvgRefused {
        Map<String, String> kept = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String space = Optional.ofNullable(xml.getAttributeNamespace(i)).orElse("");
            String value = xml.getAttributeValue(i).strip();
            if (name.equals("href")) {
                kept.put(name, reference(value));
            } else if (space.equals(XMLConstants.XML_NS_URI)
                    && NAMES.matcher(value).matches()) {
                kept.put("xml:" + name, value);
            } else if (space.isEmpty() && isKept(name, value)) {
                kept.put(name, name.equals("style") ? SvgStyle.declarations(value) : value);
            }
        }
        if (xml.getLocalName().equals("svg") && kept.containsKey("width") && kept.containsKey("height")) {
            refuseOddShape(kept.get("width"), kept.get("height"));
        }
        String[] box = kept.getOrDefault("viewBox", "").split("[\\s,]+");
        if (box.length == 4) {
            refuseOddShape(box[2], box[3]);
        }
        return kept;
    }

    private static boolean isKept(String name, String value) throws SvgRefused {
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw new SvgRefused(Term.SCRIPT);
        }
        if (SvgNames.GEOMETRY.contains(name) && !SvgValues.isGeometry(value)) {
            throw new SvgRefused(Term.SIZES);
        }
        return SvgNames.GEOMETRY.contains(name)
                || name.equals("style")
                || name.equals("aria-label")
                || SvgNames.WORDS.contains(name) && NAMES.matcher(value).matches()
                || SvgStyle.isKept(name, value);
    }

    private static String reference(String value) throws SvgRefused {
        Matcher data = DATA.matcher(value);
        if (data.matches()) {
            byte[] image = Base64.getMimeDecoder().decode(data.group(2));
            Optional<Term> problem = RasterCheck.problem(image, data.group(1));
            if (problem.isPresent()) {
                throw new SvgRefused(problem.get());
            }
            return value;
        }
        if (!INSIDE.matcher(value).matches()) {
            boolean script = value.toLowerCase(Locale.ROOT).startsWith("javascript:");
            throw new SvgRefused(script ? Term.SCRIPT : Term.OUTSIDE);
        }
        return value;
    }

    private static void refuseOddShape(String width, String height) throws SvgRefused {
        double wide = SvgValues.number(width);
        double high = SvgValues.number(height);
        double least = Math.min(wide, high);
        if (least < SMALLEST || Math.max(wide, high) > MOST_UNLIKE * least) {
            throw new SvgRefused(Term.SIZES);
        }
    }
}
