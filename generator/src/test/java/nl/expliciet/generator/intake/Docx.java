package nl.expliciet.generator.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small real Word file, made part by part. */
final class Docx {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder notes = new StringBuilder();

    Docx() {
        relation("styles", "styles.xml", "");
        relation("numbering", "numbering.xml", "");
        part(
                "word/styles.xml",
                xml("styles", style("Title") + style("heading 1") + style("heading 2") + style("toc 1")));
        part("word/numbering.xml", xml("numbering", numbering()));
    }

    private static String style(String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + name.replace(" ", "") + "\"><w:name w:val=\"" + name
                + "\"/></w:style>";
    }

    /** List 1 counts 1. 2. and a) b) below it; list 2 has bullets; list 3 labels articles. */
    private static String numbering() {
        return level("1", "decimal", "%1.", "lowerLetter", "%2)")
                + level("2", "bullet", "-", "bullet", "-")
                + level("3", "decimal", "Artikel %1", "decimal", "%1.%2")
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"3\"/></w:num>";
    }

    private static String level(String id, String first, String firstText, String second, String secondText) {
        return "<w:abstractNum w:abstractNumId=\"" + id
                + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                + first + "\"/><w:lvlText w:val=\"" + firstText
                + "\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + second
                + "\"/><w:lvlText w:val=\"" + secondText + "\"/></w:lvl></w:abstractNum>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String italic(String text) {
        return "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String deleted(String text) {
        return "<w:del w:id=\"9\" w:author=\"x\"><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
    }

    static String raw(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    Docx paragraph(String... runs) {
        return add(raw("", String.join("", runs)));
    }

    Docx styled(String style, String text) {
        return add(raw("<w:pStyle w:val=\"" + style.replace(" ", "") + "\"/>", run(text)));
    }

    Docx item(int list, int level, String text) {
        return add(raw(numbered(list, level), run(text)));
    }

    Docx numberedHeading(String style, int list, int level, String text) {
        return add(raw("<w:pStyle w:val=\"" + style.replace(" ", "") + "\"/>" + numbered(list, level), run(text)));
    }

    private static String numbered(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    Docx add(String xml) {
        body.append(xml);
        return this;
    }

    /** A row of a table; a cell is its content in paragraphs. */
    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>")
                    .append(cell.startsWith("<") ? cell : raw("", run(cell)))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    Docx table(String... rows) {
        return add("<w:tbl>" + String.join("", rows) + "</w:tbl>");
    }

    /** A reference to a new footnote, to be used as a run. */
    String footnote(String text) {
        int id = 1 + notes.toString().split("<w:footnote ", -1).length;
        notes.append("<w:footnote w:id=\"" + id + "\">" + raw("", run(text)) + "</w:footnote>");
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    /** An image with a description, to be used as a run. */
    String image(String name, byte[] bytes, String description) {
        part("word/media/" + name, bytes);
        String id = relation("image", "media/" + name, "");
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"" + description
                + "\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"" + id
                + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    String link(String address, String text) {
        String id = relation("hyperlink", address, " TargetMode=\"External\"");
        return "<w:hyperlink r:id=\"" + id + "\">" + run(text) + "</w:hyperlink>";
    }

    Docx beside(String part, String root, String content) {
        return part("word/" + part, xml(root, content));
    }

    private String relation(String type, String target, String more) {
        String id = "rId" + (1 + relations.toString().split("<Relationship ", -1).length);
        relations.append("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\""
                + more + "/>");
        return id;
    }

    Docx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    private Docx part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String xml(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + NAMESPACES + ">" + content + "</w:" + root
                + ">";
    }

    /** All that can be read in it, paragraphs and cells apart. */
    String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach((name, bytes) -> {
            if (name.endsWith(".xml")) {
                text.append(new String(bytes, StandardCharsets.UTF_8)
                        .replaceAll("</w:p>|<w:br/>", " ")
                        .replaceAll("(?s)<w:delText>.*?</w:delText>", "")
                        .replaceAll("<[^>]*>", "")
                        .replaceAll("&\\w+;", " "));
            }
        });
        return text.toString();
    }

    /** The whole file. */
    byte[] bytes() {
        relation("footnotes", "footnotes.xml", "");
        part("word/footnotes.xml", xml("footnotes", notes.toString()));
        part("word/document.xml", xml("document", "<w:body>" + body + "</w:body>"));
        part("word/_rels/document.xml.rels", relations(relations.toString()));
        part(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        part(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + "<Default Extension=\"emf\" ContentType=\"image/x-emf\"/>"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        return zip(parts);
    }

    private static String relations(String content) {
        return "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + content + "</Relationships>";
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("in memory", impossible);
        }
        return file.toByteArray();
    }
}
