package nl.expliciet.generator.intake.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The XML of Word: no document type, no outside entity, no deeper than a text needs. */
final class WordXml {
    /** Deep enough for tables in tables in text boxes; the libraries that walk it recurse. */
    private static final String DEPTH = "400";

    private WordXml() {}

    /** Parses a part. */
    static Document parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEPTH);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IOException(broken);
        }
    }

    /** The bytes of a part. */
    static byte[] bytes(Document document) throws IOException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException broken) {
            throw new IOException(broken);
        }
    }

    /** The elements directly in an element. */
    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first element of a name directly in an element. */
    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).findFirst();
    }

    /** Elements of a name at any depth. */
    static Stream<Element> all(Node parent, String name) {
        return children(parent).stream()
                .flatMap(child -> Stream.concat(Stream.of(child).filter(found -> is(found, name)), all(child, name)));
    }

    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName());
    }

    /** An attribute, whatever its namespace; empty where it is not. */
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /** The value of an element such as {@code <w:numId w:val="3"/>} directly in another. */
    static String value(Node parent, String name) {
        return child(parent, name).map(found -> attribute(found, "val")).orElse("");
    }
}
