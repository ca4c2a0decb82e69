package nl.expliciet.generator.check.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.read.Limits;

/**
 * Writes an SVG anew from the elements, attributes and values that draw. What other programs keep in it is left out; what
 * would change the drawing and is not known is refused, and so is everything that runs or leads out of the file.
 */
final class SvgRewriter {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    /** How UTF-8 (its first two bytes) and UTF-16 may start. */
    private static final Set<Integer> BYTE_ORDER_MARKS = Set.of(0xEFBB, 0xFEFF, 0xFFFE);

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private final SvgUses uses = new SvgUses();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder style = new StringBuilder();

    private SvgRewriter(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    /**
     * The drawing as it can be published.
     *
     * @throws SvgRefused when something in it cannot be
     */
    static byte[] rewrite(byte[] bytes) throws SvgRefused {
        if (bytes.length > Limits.FILE_BYTES) {
            throw new SvgRefused(Term.BYTES);
        }
        if (!startsAsText(bytes)) {
            throw new SvgRefused(Term.XML);
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written, StandardCharsets.UTF_8.name());
            new SvgRewriter(in, out).walk();
            out.flush();
        } catch (XMLStreamException | RuntimeException broken) {
            throw new SvgRefused(Term.XML);
        }
        return written.toByteArray();
    }

    /** Of a file that is no text at all the parser would print a line on the console before it throws. */
    private static boolean startsAsText(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int start = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return bytes[0] > 0 || BYTE_ORDER_MARKS.contains(start);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void walk() throws XMLStreamException, SvgRefused {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new SvgRefused(Term.DOCTYPE);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw new SvgRefused(Term.OUTSIDE);
                case XMLStreamConstants.START_ELEMENT -> start(in.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(in.getText());
                default -> {
                    // Comments, and spaces outside the drawing, draw nothing.
                }
            }
        }
        if (uses.isTooMuch()) {
            throw new SvgRefused(Term.USES);
        }
    }

    private void start(String name) throws XMLStreamException, SvgRefused {
        boolean svg = NAMESPACE.equals(in.getNamespaceURI());
        if (open.isEmpty() && !(svg && name.equals("svg"))) {
            throw new SvgRefused(Term.XML);
        }
        if (SvgNames.SCRIPT.contains(name.toLowerCase(Locale.ROOT))) {
            throw new SvgRefused(Term.SCRIPT);
        }
        if (!svg || SvgNames.DROPPED.contains(name)) {
            skip();
            return;
        }
        if (!SvgNames.ELEMENTS.contains(name)) {
            throw new SvgRefused(Term.UNSUPPORTED);
        }
        element(name);
    }

    private void element(String name) throws XMLStreamException, SvgRefused {
        Map<String, String> attributes = SvgAttributes.of(in);
        out.writeStartElement(name);
        if (open.isEmpty()) {
            out.writeDefaultNamespace(NAMESPACE);
        }
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        uses.start(name, attributes);
        open.push(name);
        if (open.size() > Limits.NESTING) {
            throw new SvgRefused(Term.NESTING);
        }
    }

    /** Passes over an element of another program, in which nothing may run either. */
    private void skip() throws XMLStreamException, SvgRefused {
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (SvgNames.SCRIPT.contains(in.getLocalName().toLowerCase(Locale.ROOT))) {
                    throw new SvgRefused(Term.SCRIPT);
                }
            }
        }
    }

    private void characters(String text) throws XMLStreamException {
        String around = open.isEmpty() ? "" : open.peek();
        if (around.equals("style")) {
            style.append(text);
        } else if (SvgNames.TEXT.contains(around)) {
            uses.letters(text.length());
            out.writeCharacters(text);
        }
    }

    /** Characters of a style may come in pieces, parted by comments and CDATA: only the whole says what it is. */
    private void end() throws XMLStreamException, SvgRefused {
        if (open.pop().equals("style")) {
            out.writeCharacters(SvgStyle.sheet(style.toString()));
            style.setLength(0);
        }
        uses.end();
        out.writeEndElement();
    }
}
