package nl.expliciet.generator.annotation;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.expliciet.generator.pdf.PdfOrigin;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Finds in the properties (XMP) of a PDF what it was made from. Programs rewrite them: as elements or as attributes. */
final class XmpOrigin {

    private static final int MAX_LENGTH = 200;

    private XmpOrigin() {}

    static PdfOrigin of(PDDocument pdf) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return PdfOrigin.NONE;
        }
        try (InputStream in = metadata.exportXMPMetadata()) {
            Document xmp = parse(in);
            return new PdfOrigin(
                    property(xmp, "dossier"),
                    property(xmp, "commit"),
                    property(xmp, "versie"),
                    property(xmp, "inhoud"));
        } catch (SAXException notWellFormed) {
            return PdfOrigin.NONE;
        }
    }

    private static Document parse(InputStream in) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(in);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String property(Document xmp, String name) {
        NodeList elements = xmp.getElementsByTagNameNS(PdfOrigin.NAMESPACE, name);
        if (elements.getLength() > 0) {
            return PlainText.line(elements.item(0).getTextContent(), MAX_LENGTH);
        }
        NodeList all = xmp.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String value = ((Element) all.item(i)).getAttributeNS(PdfOrigin.NAMESPACE, name);
            if (!value.isEmpty()) {
                return PlainText.line(value, MAX_LENGTH);
            }
        }
        return "";
    }
}
