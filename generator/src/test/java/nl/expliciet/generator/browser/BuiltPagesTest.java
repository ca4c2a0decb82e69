package nl.expliciet.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What holds for every page that is written, read as a file. */
@Tag("slow")
class BuiltPagesTest {
    private static final long MOST_BYTES = 350_000;
    private static final long MOST_SHARED_BYTES = 120_000;
    private static final Map<Path, Set<String>> IDS = new ConcurrentHashMap<>();
    private static final Pattern CSS_ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^)\"']+)");

    static List<Path> pages() {
        return BuiltSite.pages();
    }

    static List<Path> dossierPages() {
        return BuiltSite.dossierPages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWellFormedWithIdsThatOccurOnce(Path page) throws Exception {
        Set<String> seen = new TreeSet<>();
        List<String> twice = elements(parse(page))
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty() && !seen.add(id))
                .toList();
        assertEquals(List.of(), twice);
    }

    /** Links to places in the page and to other pages of the site lead somewhere; PDF and data are made by another run. */
    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path page) throws Exception {
        Document document = parse(page);
        List<String> broken = elements(document)
                .filter(e -> e.getNodeName().equals("a"))
                .map(e -> e.getAttribute("href"))
                .filter(href -> !href.matches("(https?|mailto|tel):.*|.*\\.(pdf|json|csv|zip)"))
                .filter(href -> !leadsSomewhere(page, href))
                .toList();
        assertEquals(List.of(), broken);
    }

    private static boolean leadsSomewhere(Path page, String href) {
        String[] parts = href.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (!Files.isRegularFile(target) || parts.length == 1) {
            return Files.isRegularFile(target);
        }
        return IDS.computeIfAbsent(target, BuiltPagesTest::ids).contains(parts[1]);
    }

    private static Set<String> ids(Path page) {
        try {
            return elements(parse(page)).map(e -> e.getAttribute("id")).collect(Collectors.toSet());
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            return Set.of();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void loadsNothingFromElsewhereAndSaysSo(Path page) throws Exception {
        Document document = parse(page);
        String policy = elements(document)
                .filter(e -> e.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(e -> e.getAttribute("content"))
                .findFirst()
                .orElse("");
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertTrue(!policy.contains("unsafe") && !policy.contains("http"), policy);
        List<String> inline = elements(document)
                .filter(e ->
                        e.getNodeName().equals("style") || e.getNodeName().equals("script") && !e.hasAttribute("src"))
                .map(Element::getNodeName)
                .toList();
        assertEquals(List.of(), inline);
        assertEquals(
                List.of(),
                loaded(page)
                        .filter(address -> address.matches("([a-z]+:)?//.*"))
                        .toList());
    }

    /** Style, script and fonts are the same for all pages, so they count apart. */
    @ParameterizedTest
    @MethodSource("dossierPages")
    void isSmall(Path page) throws Exception {
        assertTrue(Files.size(page) < MOST_BYTES, page + ": " + Files.size(page) + " bytes");
        long shared = 0;
        for (String address : loaded(page).distinct().toList()) {
            shared += Files.size(page.resolveSibling(address).normalize());
        }
        assertTrue(shared < MOST_SHARED_BYTES, "style, script and fonts: " + shared + " bytes");
    }

    /** Scripts, styles and images of a page and what its styles load, images of the dossier itself left out. */
    private static Stream<String> loaded(Path page) throws Exception {
        List<String> own = elements(parse(page))
                .flatMap(e ->
                        Stream.of(e.getAttribute("src"), e.getNodeName().equals("link") ? e.getAttribute("href") : ""))
                .filter(address -> !address.isEmpty() && !address.startsWith("bijlagen/"))
                .toList();
        String style = own.stream()
                .filter(address -> address.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        Matcher urls =
                CSS_ADDRESS.matcher(Files.readString(page.resolveSibling(style).normalize()));
        String folder = style.substring(0, style.lastIndexOf('/') + 1);
        return Stream.concat(
                own.stream(),
                urls.results().map(url -> url.group(1)).map(url -> url.contains(":") ? url : folder + url));
    }

    private static Document parse(Path page) throws IOException, SAXException, ParserConfigurationException {
        String text = Files.readString(page);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static Stream<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        return java.util.stream.IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }
}
