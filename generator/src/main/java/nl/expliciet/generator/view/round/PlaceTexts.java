package nl.expliciet.generator.view.round;

import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.expliciet.generator.view.HtmlWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What stands at each named place of a page, in the order of the page: what a comment on that place is about. */
public final class PlaceTexts {
    private static final Set<String> NUMBERS = Set.of("number", "card-number");
    private static final String PARAGRAPH = "alinea-";
    /** With less in common it is another paragraph. */
    private static final double ALIKE = 0.5;

    private static final Set<String> PARTS = Set.of("dt", "dd", "td", "th", "br");

    /**
     * A place.
     *
     * @param number by which it is cited, such as {@code }; empty for what has none
     * @param heading what stands above it; empty for a paragraph
     * @param words  what stands there, without its number
     */
    public record PlaceText(String number, String heading, String words) {

        /** True when its words are the same, wherever it stands. */
        public boolean hasSameWords(PlaceText other) {
            return words.equals(other.words);
        }

        /** The part of the words of both that both have. */
        private double likeness(PlaceText other) {
            Set<String> mine = new HashSet<>(List.of(words.split(" ")));
            Set<String> all = new HashSet<>(List.of(other.words.split(" ")));
            Set<String> shared = new HashSet<>(mine);
            shared.retainAll(all);
            all.addAll(mine);
            return (double) shared.size() / all.size();
        }
    }

    /** What is gathered of a place. */
    private static final class Gathered {
        private final StringBuilder number = new StringBuilder();
        private final StringBuilder heading = new StringBuilder();
        private final StringBuilder words = new StringBuilder();

        PlaceText text() {
            return new PlaceText(oneLine(number), oneLine(heading), oneLine(words));
        }
    }

    private final Map<String, PlaceText> places = new LinkedHashMap<>();

    private PlaceTexts(Node page) {
        collect(page);
    }

    /** The places of a page in XHTML. */
    public static PlaceTexts of(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Document page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
            return new PlaceTexts(page.getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("A page of ours cannot be read back", e);
        }
    }

    /** All names, from the top of the page down. */
    public List<String> names() {
        return List.copyOf(places.keySet());
    }

    /** What stands at a place. */
    public Optional<PlaceText> at(String name) {
        return Optional.ofNullable(places.get(name));
    }

    /**
     * The name of what became of a place of an earlier version: what has its name, or for a paragraph of a chapter, of which the number may
     * have moved, what has its words or most of them.
     */
    public Optional<String> counterpart(String name, PlaceText earlier) {
        if (!name.startsWith(PARAGRAPH)
                || at(name).filter(earlier::hasSameWords).isPresent()) {
            return Optional.of(name).filter(places::containsKey);
        }
        return places.entrySet().stream()
                .filter(place -> place.getKey().startsWith(PARAGRAPH))
                .filter(place -> place.getValue().likeness(earlier) >= ALIKE)
                .max(Comparator.comparingDouble(place -> place.getValue().likeness(earlier)))
                .map(Map.Entry::getKey);
    }

    private void collect(Node node) {
        if (node instanceof Element element && !element.getAttribute("id").isEmpty()) {
            Gathered gathered = new Gathered();
            say(element, gathered);
            places.put(element.getAttribute("id"), gathered.text());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child);
        }
    }

    /** The first number and heading are those of the place, others belong to places in it. */
    private static void say(Node node, Gathered gathered) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            gathered.words.append(node.getNodeValue());
        } else if (node instanceof Element element && isNumber(element)) {
            gathered.number.append(gathered.number.isEmpty() ? element.getTextContent() : "");
        } else if (!isBeside(node)) {
            gathered.words.append(partsWords(node.getNodeName()) ? " " : "");
            int start = gathered.words.length();
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                say(child, gathered);
            }
            if (gathered.heading.isEmpty() && node.getNodeName().matches("h[1-6]")) {
                gathered.heading.append(gathered.words, start, gathered.words.length());
            }
            gathered.words.append(partsWords(node.getNodeName()) ? " " : "");
        }
    }

    /** Drawings say nothing in words, and a running head repeats what stands below it. */
    private static boolean isBeside(Node node) {
        return node.getNodeName().equals("svg")
                || node instanceof Element element
                        && element.getAttribute("class").startsWith("run-");
    }

    private static boolean partsWords(String name) {
        return HtmlWriter.isBlock(name) || PARTS.contains(name);
    }

    private static boolean isNumber(Element element) {
        return NUMBERS.contains(element.getAttribute("class"));
    }

    private static String oneLine(StringBuilder text) {
        return text.toString().replace("\u00AD", "").replaceAll("\\s+", " ").strip();
    }
}
