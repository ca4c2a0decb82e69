package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

class LongTextsTest {

    private static Node prepared(String text) {
        Document document = new XhtmlParser().parse("<html><body><p>" + text + "</p></body></html>");
        Preparation.of(document, image -> true);
        return document.getElementsByTagName("p").item(0);
    }

    @Test
    void areDividedAtSpacesAndKeepEveryCharacter() {
        String text = "samen werken aan  een opgave ".repeat(3_000).strip();
        Node paragraph = prepared(text);
        assertEquals(text, paragraph.getTextContent());
        assertTrue(paragraph.getChildNodes().getLength() > 5);
        for (Node part = paragraph.getFirstChild(); part != null; part = part.getNextSibling()) {
            assertTrue(part.getNodeValue().length() <= LongTexts.LONGEST);
            assertTrue(part == paragraph.getFirstChild() || part.getNodeValue().startsWith(" "));
        }
    }

    @Test
    void stayWholeWhereTheyHaveNoSpace() {
        assertEquals(1, prepared("woord".repeat(3_000)).getChildNodes().getLength());
    }
}
