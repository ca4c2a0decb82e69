package nl.expliciet.generator.check.image;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import nl.expliciet.generator.finding.Term;

/** Whether an element of an SVG runs script or leads out of its file. */
final class SvgReferences {
    private static final Set<String> SCRIPT =
            Set.of("script", "foreignobject", "handler", "listener", "iframe", "object", "embed");
    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?\\s*(.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATA = Pattern.compile("data:image/(png|jpeg);base64,(.*)", Pattern.DOTALL);

    private SvgReferences() {}

    static Optional<Term> problem(XMLStreamReader xml) {
        if (SCRIPT.contains(xml.getLocalName().toLowerCase(Locale.ROOT))) {
            return Optional.of(Term.SCRIPT);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            Optional<Term> problem = attribute(name, xml.getAttributeValue(i).strip());
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<Term> attribute(String name, String value) {
        if (name.startsWith("on") || value.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            return Optional.of(Term.SCRIPT);
        }
        if (name.equals("href") || name.equals("src")) {
            return reference(value);
        }
        return isOutsideStyle(value) ? Optional.of(Term.OUTSIDE) : Optional.empty();
    }

    private static Optional<Term> reference(String value) {
        Matcher data = DATA.matcher(value);
        if (data.matches()) {
            byte[] image = Base64.getMimeDecoder().decode(data.group(2));
            return RasterCheck.problem(image, data.group(1));
        }
        return value.startsWith("#") || value.isEmpty() ? Optional.empty() : Optional.of(Term.OUTSIDE);
    }

    /** True for a style that loads something from outside the file. */
    static boolean isOutsideStyle(String style) {
        if (style.toLowerCase(Locale.ROOT).contains("@import")) {
            return true;
        }
        Matcher url = URL.matcher(style);
        while (url.find()) {
            if (!url.group(1).equals("#")) {
                return true;
            }
        }
        return false;
    }
}
