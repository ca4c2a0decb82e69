package nl.expliciet.generator.check.image;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.read.Limits;

/** Whether an SVG is well-formed and free of script, outside references and anything that could blow up. */
final class SvgCheck {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    /** How UTF-8 (its first two bytes) and UTF-16 may start. */
    private static final Set<Integer> BYTE_ORDER_MARKS = Set.of(0xEFBB, 0xFEFF, 0xFFFE);

    private final SvgUses uses = new SvgUses();
    private int depth;

    private SvgCheck() {}

    static Optional<Term> problem(byte[] bytes) {
        if (bytes.length > Limits.FILE_BYTES) {
            return Optional.of(Term.BYTES);
        }
        if (!startsAsText(bytes)) {
            return Optional.of(Term.XML);
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new SvgCheck().walk(xml);
        } catch (XMLStreamException | RuntimeException broken) {
            return Optional.of(Term.XML);
        }
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

    private Optional<Term> walk(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            Optional<Term> problem = event(xml, xml.next());
            if (problem.isPresent()) {
                return problem;
            }
        }
        return uses.isTooMuch() ? Optional.of(Term.USES) : Optional.empty();
    }

    private Optional<Term> event(XMLStreamReader xml, int event) {
        return switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> Optional.of(Term.DOCTYPE);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> Optional.of(Term.OUTSIDE);
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                SvgReferences.isOutsideStyle(xml.getText()) ? Optional.of(Term.OUTSIDE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Term> start(XMLStreamReader xml) {
        boolean svg = NAMESPACE.equals(xml.getNamespaceURI());
        if (depth == 0 && !(svg && xml.getLocalName().equals("svg"))) {
            return Optional.of(Term.XML);
        }
        if (++depth > Limits.NESTING) {
            return Optional.of(Term.NESTING);
        }
        uses.start(xml);
        return SvgReferences.problem(xml);
    }

    private Optional<Term> end() {
        depth--;
        uses.end();
        return Optional.empty();
    }
}
