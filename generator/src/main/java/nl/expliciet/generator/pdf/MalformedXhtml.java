package nl.expliciet.generator.pdf;

import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A page that is no XML, which only a template can cause: says in which line of the page it stops. */
public final class MalformedXhtml extends PdfException {
    private static final long serialVersionUID = 1;

    MalformedXhtml(SAXException cause) {
        super(
                cause instanceof SAXParseException at
                        ? at.getLineNumber() + ": " + at.getMessage()
                        : cause.getMessage(),
                cause);
    }
}
