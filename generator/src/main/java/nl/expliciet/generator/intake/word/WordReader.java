package nl.expliciet.generator.intake.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.check.image.ImageCheck;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.read.Limits;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;

/** Reads a Word file (.docx). */
public final class WordReader {
    private static final String TEXT = "word/document.xml";
    private static final String STYLES = """
            p[style-name='Title'] => h1.titel:fresh
            p[style-name='Titel'] => h1.titel:fresh
            p[style-name='Kop 1'] => h1:fresh
            p[style-name='Kop 2'] => h2:fresh
            p[style-name='Kop 3'] => h3:fresh
            p[style-name='Quote'] => blockquote > p:fresh
            """;

    private final String file;
    private final List<WordImage> images = new ArrayList<>();
    private Iterator<Integer> places = Collections.emptyIterator();
    private final List<Finding> findings = new ArrayList<>();

    private WordReader(String file) {
        this.file = file;
    }

    /**
     * Reads a file; one that cannot be read gives an error and an empty text.
     *
     * @param file its name, for the findings; their line is the number of a paragraph
     */
    public static Outcome<WordDocument> read(String file, byte[] bytes) {
        WordReader reader = new WordReader(file);
        WordDocument document = reader.read(bytes);
        return new Outcome<>(document, reader.findings);
    }

    private WordDocument read(byte[] bytes) {
        try {
            if (bytes.length > Limits.ATTACHMENT_BYTES) {
                throw new DocxParts.TooLarge();
            }
            return convert(DocxParts.read(bytes));
        } catch (DocxParts.TooLarge large) {
            findings.add(Finding.of(
                    FindingCode.LIMIT,
                    top(),
                    Term.ATTACHMENT,
                    Argument.typed(String.valueOf(Limits.ATTACHMENT_BYTES))));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The library throws all sorts of exceptions at what is no Word file, and recurses into what nests.
            findings.add(Finding.of(FindingCode.UNREADABLE, top(), Term.BROKEN));
        }
        return new WordDocument("", List.of(), List.of());
    }

    private WordDocument convert(Map<String, byte[]> parts) throws IOException {
        if (!parts.containsKey(TEXT)) {
            throw new IOException("no " + TEXT);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (DocxParts.isText(part.getKey())) {
                WordXml.parse(part.getValue());
            }
        }
        WordBody body = new WordBody(
                file,
                new WordStyles(part(parts, "word/styles.xml")),
                new WordNumbering(part(parts, "word/numbering.xml")));
        Document text = WordXml.parse(parts.get(TEXT));
        body.walk(text);
        parts.put(TEXT, WordXml.bytes(text));
        List<WordParagraph> paragraphs = new ArrayList<>(body.paragraphs());
        parts.forEach((name, part) -> paragraphs.addAll(beside(name, part)));
        findings.addAll(body.findings());
        places = body.images().iterator();
        return new WordDocument(html(parts), images, paragraphs);
    }

    private static Optional<Document> part(Map<String, byte[]> parts, String name) throws IOException {
        return parts.containsKey(name) ? Optional.of(WordXml.parse(parts.get(name))) : Optional.empty();
    }

    /** Texts that stand beside the main one. */
    private List<WordParagraph> beside(String name, byte[] part) {
        Term what = switch (name.replaceFirst("^word/([a-z]+)\\d*\\.xml$", "$1")) {
            case "footnotes", "endnotes" -> Term.WORD_NOTE;
            case "comments" -> Term.WORD_COMMENT;
            case "header", "footer" -> Term.WORD_RUNNING;
            default -> null;
        };
        if (what == null) {
            return List.of();
        }
        try {
            return WordXml.all(WordXml.parse(part), "p")
                    .map((Element paragraph) -> new WordParagraph(1, what, WordBody.text(paragraph)))
                    .toList();
        } catch (IOException impossible) {
            throw new IllegalStateException("parsed before", impossible);
        }
    }

    private String html(Map<String, byte[]> parts) throws IOException {
        return new DocumentConverter()
                .disableEmbeddedStyleMap()
                .addStyleMap(STYLES)
                .imageConverter(this::image)
                .convertToHtml(new ByteArrayInputStream(DocxParts.write(parts)))
                .getValue();
    }

    private Map<String, String> image(Image image) throws IOException {
        String alt = image.getAltText().orElse("");
        Position next = places.hasNext() ? new Position(file, places.next(), 1) : top();
        String name = "beeld-" + (images.size() + 1)
                + switch (image.getContentType()) {
                    case "image/png" -> ".png";
                    case "image/jpeg" -> ".jpg";
                    case "image/svg+xml" -> ".svg";
                    default -> "";
                };
        try (InputStream in = image.getInputStream()) {
            byte[] bytes = in.readNBytes(Limits.ATTACHMENT_BYTES + 1);
            Optional<Term> problem = ImageCheck.problem(name, bytes);
            if (problem.isPresent()) {
                findings.add(Finding.of(FindingCode.BAD_IMAGE, next, Argument.typed(alt), problem.get()));
                return Map.of("alt", alt);
            }
            images.add(new WordImage(name, bytes));
        }
        return Map.of("src", name, "alt", alt);
    }

    private Position top() {
        return Position.startOf(file);
    }
}
