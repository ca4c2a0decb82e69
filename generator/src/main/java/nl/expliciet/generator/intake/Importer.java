package nl.expliciet.generator.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.DossierId;
import nl.expliciet.generator.intake.html.HtmlToMarkdown;
import nl.expliciet.generator.intake.word.WordDocument;
import nl.expliciet.generator.intake.word.WordImage;
import nl.expliciet.generator.intake.word.WordParagraph;
import nl.expliciet.generator.intake.word.WordReader;
import nl.expliciet.generator.read.Limits;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.source.FolderSource;
import nl.expliciet.generator.source.TextFiles;
import nl.expliciet.generator.start.DossierFile;
import nl.expliciet.generator.start.Present;
import nl.expliciet.generator.start.Schemas;
import nl.expliciet.generator.write.NewFiles;
import nl.expliciet.generator.write.OutputFile;

/** Imports a Word file or a Markdown file as a new dossier. */
public final class Importer {
    private final Present present;
    private final Path file;
    private final String name;
    private final List<Finding> findings = new ArrayList<>();

    private Importer(Present present, Path file) {
        this.present = present;
        this.file = file;
        this.name = file.getFileName().toString();
    }

    /**
     * Makes and writes a dossier; with an error nothing is written.
     *
     * @param folder with the dossiers
     * @param file a .docx or .md
     * @param id of the new dossier; when empty it follows from its title
     * @throws IOException when the folder is not there or cannot be written
     */
    public static Outcome<Imported> importInto(Path folder, Path file, String id) throws IOException {
        Importer importer = new Importer(new Present(new FolderSource(folder)), file);
        Imported imported = importer.make(id);
        boolean failed = importer.findings.stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR && finding.code() != FindingCode.BAD_IMAGE);
        if (failed) {
            return new Outcome<>(
                    new Imported("", List.of(), 0, 0),
                    importer.findings.stream().sorted().toList());
        }
        NewFiles.write(folder, imported.files());
        return new Outcome<>(imported, importer.findings.stream().sorted().toList());
    }

    private Imported make(String id) throws IOException {
        Text text = name.toLowerCase(Locale.ROOT).endsWith(".docx") ? word() : markdown();
        TitledSections titled = TitledSections.of(text.title(), Sections.of(text.markdown()), name);
        String free = id.isEmpty() ? DossierFile.freeId(present, titled.title()) : id;
        DossierDraft draft = new DossierDraft(present, free, titled, text);
        List<OutputFile> files = new ArrayList<>(draft.files());
        findings.addAll(new Words(draft.words()).missing(name, text.paragraphs()));
        refuse(free);
        files.addAll(Schemas.missing(present));
        return new Imported(free, files, draft.partyCount(), draft.agreementCount());
    }

    private void refuse(String id) {
        if (!DossierId.isValid(id)) {
            findings.add(Finding.of(FindingCode.BAD_ID, Position.startOf(name), id));
        } else {
            present.obstacle(id).ifPresent(findings::add);
        }
    }

    private Text word() throws IOException {
        Outcome<WordDocument> word = WordReader.read(name, bytes());
        findings.addAll(word.findings());
        HtmlToMarkdown.Markdown markdown = HtmlToMarkdown.convert(
                word.value().html(),
                (what, words) -> findings.add(Finding.of(
                        FindingCode.NOT_IMPORTED,
                        place(words, word.value().paragraphs()),
                        what,
                        Argument.typed(words))));
        return new Text(
                markdown.title(),
                markdown.text(),
                markdown.notes(),
                word.value().images(),
                word.value().paragraphs());
    }

    /** The first paragraph that a text begins with. */
    private Position place(String words, List<WordParagraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .filter(paragraph -> words.startsWith(paragraph.text().strip()))
                .findFirst()
                .map(paragraph -> new Position(name, paragraph.number(), 1))
                .orElse(Position.startOf(name));
    }

    private Text markdown() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        FolderSource source = new FolderSource(folder);
        Outcome<SourceFile> read = new TextFiles(source).read(name);
        findings.addAll(read.findings());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".md")) {
            findings.add(Finding.of(FindingCode.UNREADABLE, Position.startOf(name), Term.INTAKE));
        }
        MarkdownFile markdown = new MarkdownFile(source, read.value(), findings);
        List<WordParagraph> paragraphs = Sections.paragraphs(markdown.text());
        markdown.notes().values().forEach(note -> paragraphs.addAll(Sections.paragraphs(note)));
        return new Text("", markdown.text(), markdown.notes(), markdown.images(), paragraphs);
    }

    private byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Limits.ATTACHMENT_BYTES + 1);
        }
    }

    /**
     * A text to import.
     *
     * @param title where the file names one apart from its headings, else empty
     * @param notes footnotes by their label
     * @param paragraphs all that has to be found again
     */
    record Text(
            String title,
            String markdown,
            Map<String, String> notes,
            List<WordImage> images,
            List<WordParagraph> paragraphs) {}
}
