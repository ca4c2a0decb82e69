package nl.expliciet.generator.intake.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks over the text of a Word file: notes every paragraph, writes the labels of lists into it, and says what is lost. */
final class WordBody {
    private final String file;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final List<WordParagraph> paragraphs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Integer> images = new ArrayList<>();
    private final Set<Term> said = EnumSet.noneOf(Term.class);
    private int number;

    WordBody(String file, WordStyles styles, WordNumbering numbering) {
        this.file = file;
        this.styles = styles;
        this.numbering = numbering;
    }

    List<WordParagraph> paragraphs() {
        return paragraphs;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The paragraph of each image, in reading order. */
    List<Integer> images() {
        return images;
    }

    /** Walks over the main text and changes it. */
    void walk(Document document) {
        walk((Node) document);
    }

    private void walk(Node parent) {
        for (Element child : WordXml.children(parent)) {
            if (WordXml.is(child, "p") && !WordXml.is(child.getParentNode(), "txBody")) {
                paragraph(child);
            }
            notice(child);
            if (!isOtherForm(child) && child.getParentNode() != null) {
                walk(child);
            }
        }
    }

    /** Word writes what older versions cannot show twice; the reader takes the form for those. */
    private static boolean isOtherForm(Element element) {
        return WordXml.is(element, "Choice")
                && WordXml.child(element.getParentNode(), "Fallback").isPresent();
    }

    private void paragraph(Element paragraph) {
        number++;
        if (styles.isContents(paragraph)) {
            once(Term.WORD_CONTENTS);
            paragraph.getParentNode().removeChild(paragraph);
            return;
        }
        paragraphs.add(new WordParagraph(number, Term.WORD_TEXT, text(paragraph)));
        styles.numbering(paragraph).flatMap(numbering::next).ifPresent(label -> label(paragraph, label));
    }

    /** Numbers of headings are left to the dossier, which numbers itself; words in them are not. */
    private void label(Element paragraph, WordNumbering.Label label) {
        boolean words = label.text().chars().filter(Character::isLetter).count() > 1;
        if (!styles.isHeading(paragraph)) {
            insert(paragraph, ListMark.of(label));
        } else if (words) {
            insert(paragraph, label.text() + " ");
        } else {
            once(Term.WORD_NUMBERS);
        }
    }

    private static void insert(Element paragraph, String text) {
        String namespace = paragraph.getNamespaceURI();
        Element words = paragraph.getOwnerDocument().createElementNS(namespace, "w:t");
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        words.setTextContent(text);
        Element run = paragraph.getOwnerDocument().createElementNS(namespace, "w:r");
        run.appendChild(words);
        Node after = WordXml.child(paragraph, "pPr").map(Node::getNextSibling).orElse(paragraph.getFirstChild());
        paragraph.insertBefore(run, after);
    }

    private void notice(Element element) {
        switch (element.getLocalName()) {
            case "del", "moveFrom" -> once(Term.WORD_DELETED);
            case "object", "chart", "relIds" -> say(Term.WORD_OBJECT, "");
            case "blip", "imagedata" -> image(element);
            case "position" -> raise(element);
            case "hyperlink" -> {
                if (!WordXml.attribute(element, "anchor").isEmpty()) {
                    say(Term.WORD_REFERENCE, element.getTextContent());
                }
            }
            default -> {
                // Everything else comes along, or its words are missed in the end.
            }
        }
    }

    /** Some programs raise and lower text by a distance: ten to the sixth would become 106. */
    private static void raise(Element position) {
        String distance = WordXml.attribute(position, "val");
        if (distance.matches("-?[1-9]\\d*")
                && WordXml.child(position.getParentNode(), "vertAlign").isEmpty()) {
            Element align = position.getOwnerDocument().createElementNS(position.getNamespaceURI(), "w:vertAlign");
            align.setAttributeNS(
                    position.getNamespaceURI(), "w:val", distance.startsWith("-") ? "subscript" : "superscript");
            position.getParentNode().appendChild(align);
        }
    }

    /** An image that only an address names is never fetched. */
    private void image(Element image) {
        String relations = image.lookupNamespaceURI("r");
        if (relations != null && image.hasAttributeNS(relations, "link")) {
            image.removeAttributeNS(relations, "link");
            say(Term.WORD_LINKED, "");
        } else {
            images.add(number);
        }
    }

    private void once(Term what) {
        if (said.add(what)) {
            say(what, "");
        }
    }

    private void say(Term what, String text) {
        Position position = new Position(file, Math.max(1, number), 1);
        findings.add(Finding.of(FindingCode.NOT_IMPORTED, position, what, Argument.typed(text)));
    }

    /** The text of a paragraph without that of paragraphs in it and without what was deleted. */
    static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(child.getTextContent());
                case "tab", "br", "cr", "noBreakHyphen" -> text.append(' ');
                case "p", "del", "moveFrom", "pPr", "instrText" -> {
                    // Of its own, gone, or no text.
                }
                default -> text.append(isOtherForm(child) ? "" : text(child));
            }
        }
        return text.toString();
    }
}
