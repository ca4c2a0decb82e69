package nl.expliciet.generator.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses XHTML without reading anything but the text itself. Thread-safe: parsers are kept and lent to one thread at a time. */
final class XhtmlParser {

    private static final ErrorHandler STRICT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {
            // a warning leaves the document whole
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };

    private final Queue<DocumentBuilder> idle = new ConcurrentLinkedQueue<>();

    Document parse(String xhtml) {
        DocumentBuilder builder = idle.poll();
        try {
            builder = builder == null ? create() : builder;
            Document document = builder.parse(new InputSource(new StringReader(xhtml)));
            idle.add(builder);
            return document;
        } catch (SAXException malformed) {
            throw new MalformedXhtml(malformed);
        } catch (IOException | ParserConfigurationException e) {
            throw new PdfException("Cannot read the XHTML", e);
        }
    }

    private static DocumentBuilder create() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        // Building all nodes at once is faster than on demand, as the layout visits every one.
        factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setCoalescing(true);
        factory.setIgnoringComments(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        builder.setErrorHandler(STRICT);
        return builder;
    }
}
