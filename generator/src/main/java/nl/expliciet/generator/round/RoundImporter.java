package nl.expliciet.generator.round;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.PortfolioReader;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.format.DossierId;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.pdf.FontCoverage;
import nl.expliciet.generator.pdf.PdfOrigin;
import nl.expliciet.generator.pdf.PdfRenderer;
import nl.expliciet.generator.pdf.PdfStyle;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.YamlReader;
import nl.expliciet.generator.read.YamlText;
import nl.expliciet.generator.round.PdfFolder.Returned;
import nl.expliciet.generator.source.FolderSource;
import nl.expliciet.generator.source.GitHistory;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.TextFiles;
import nl.expliciet.generator.view.Messages;
import nl.expliciet.generator.write.EditedFile;

/** Brings the comments of PDFs that came back into the file of a round. */
public final class RoundImporter {

    private static final String FOLDER = "reacties";

    private final RoundRequest request;
    private final FolderSource source;
    private final ReadPortfolio portfolio;
    private final List<Finding> findings = new ArrayList<>();

    private RoundImporter(RoundRequest request) throws IOException {
        this.request = request;
        this.source = new FolderSource(request.source());
        this.portfolio = PortfolioReader.read(source).value();
    }

    /**
     * Reads the PDFs and writes the file of the round. What is new is added; what stood there stays as it was. With an error
     * nothing is written.
     *
     * @throws IOException when PDFs or dossiers cannot be read, or the file not be written
     */
    public static Outcome<Imported> run(RoundRequest request) throws IOException {
        RoundImporter importer = new RoundImporter(request);
        Imported imported = importer.run();
        return new Outcome<>(imported, importer.findings.stream().sorted().toList());
    }

    private Imported run() throws IOException {
        PdfFolder folder = new PdfFolder();
        List<Returned> pdfs = folder.read(request.pdfs());
        findings.addAll(folder.findings());
        if (!DossierId.isValid(request.round())) {
            findings.add(Finding.of(FindingCode.BAD_ID, Position.startOf(request.round()), request.round()));
        }
        String dossier = dossier(pdfs);
        return stops() ? Imported.NOTHING : into(dossier, pdfs);
    }

    private boolean stops() {
        return findings.stream().anyMatch(finding -> finding.stopsAt(Severity.ERROR));
    }

    /** The dossier that was asked for, else the only one there is, else the only one that the PDFs name. */
    private String dossier(List<Returned> pdfs) {
        List<String> all = portfolio.dossierIds();
        if (!request.only().isEmpty() || all.size() == 1) {
            String id = request.only().isEmpty() ? all.get(0) : request.only();
            if (!all.contains(id)) {
                findings.add(Finding.of(FindingCode.UNKNOWN_DOSSIER, Position.startOf(id), id));
            }
            return id;
        }
        Set<String> named = pdfs.stream()
                .map(returned -> returned.pdf().origin().dossier())
                .filter(all::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        if (named.size() != 1) {
            Set<String> choice = named.isEmpty() ? new TreeSet<>(all) : named;
            findings.add(Finding.of(
                    FindingCode.WHICH_DOSSIER,
                    Position.startOf(request.round()),
                    Argument.typed(choice.size()),
                    Argument.typed(String.join(", ", choice))));
        }
        return named.stream().findFirst().orElse("");
    }

    private Imported into(String dossier, List<Returned> pdfs) throws IOException {
        List<Returned> ours = pdfs.stream().filter(pdf -> isOf(dossier, pdf)).toList();
        Messages messages = Messages.of(portfolio.settings().language());
        String path = dossier + "/" + FOLDER + "/" + request.round() + ".yaml";
        Outcome<SourceFile> file = file(path, start(ours, messages));
        Outcome<RoundFile> round = RoundFile.of(file.value());
        findings.addAll(file.findings());
        findings.addAll(round.findings());
        if (stops()) {
            return Imported.NOTHING;
        }
        for (Returned pdf : ours) {
            checkVersion(round.value(), pdf);
        }
        Merge merge = merge(dossier, round.value(), messages);
        ours.forEach(merge::add);
        findings.addAll(merge.findings());
        if (merge.added() > 0) {
            write(path, merge.text());
        }
        return stops() ? Imported.NOTHING : new Imported(path, ours.size(), merge.added(), merge.known());
    }

    private Merge merge(String dossier, RoundFile round, Messages messages) {
        List<Party> parties =
                DossierReader.read(source, dossier, portfolio).value().dossier().parties();
        FontCoverage fonts = new PdfRenderer(PdfStyle.shipped()).coverage();
        return new Merge(round, new Senders(parties), new CommentText(messages, fonts::covers));
    }

    /** Some programs lose the properties of a file; its named places tell that it is ours when we are told whose it is. */
    private boolean isOf(String dossier, Returned returned) {
        String named = returned.pdf().origin().dossier();
        if (named.isEmpty()) {
            return !request.only().isEmpty()
                    && returned.pdf().places().stream().anyMatch(place -> place.startsWith("alinea-"));
        }
        if (!named.equals(dossier)) {
            findings.add(Finding.of(FindingCode.OTHER_DOSSIER, returned.position(), named, dossier));
        }
        return named.equals(dossier);
    }

    private void checkVersion(RoundFile round, Returned returned) throws IOException {
        PdfOrigin origin = returned.pdf().origin();
        if (!origin.commit().isEmpty() && GitHistory.lacks(request.source(), origin.commit())) {
            findings.add(Finding.of(FindingCode.UNKNOWN_VERSION, returned.position(), name(origin)));
        } else if (!round.version().isEmpty()
                && !name(origin).isEmpty()
                && !round.version().equals(origin.version())
                && !round.version().equals(origin.commit())) {
            findings.add(Finding.of(FindingCode.OTHER_VERSION, returned.position(), name(origin), round.version()));
        }
    }

    private static String name(PdfOrigin origin) {
        return origin.version().isEmpty() ? origin.commit() : origin.version();
    }

    /** The head of the file of a new round; the version is that of the first PDF that tells. */
    private String start(List<Returned> pdfs, Messages messages) {
        String version = pdfs.stream()
                .map(returned -> name(returned.pdf().origin()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        String title =
                version.isEmpty() ? messages.text("reactie.ronde") : messages.text("reactie.ronde.versie", version);
        return "titel: " + YamlText.of(title) + "\n"
                + (version.isEmpty() ? "" : "versie: " + YamlText.of(version) + "\n");
    }

    private Outcome<SourceFile> file(String path, String start) {
        SourceEntry folder = source.at(path.substring(0, path.lastIndexOf('/')));
        if (folder.kind() != SourceEntry.Kind.MISSING && !folder.isFolder()) {
            Finding outside = Finding.of(FindingCode.OUTSIDE, Position.startOf(folder.path()), folder.path());
            return new Outcome<>(new SourceFile(path, start), List.of(outside));
        }
        return source.at(path).kind() == SourceEntry.Kind.MISSING
                ? new Outcome<>(new SourceFile(path, start), List.of())
                : new TextFiles(source).read(path);
    }

    /** What could not be read back, for it passes a limit, is not written. */
    private void write(String path, String text) throws IOException {
        findings.addAll(YamlReader.read(new SourceFile(path, text)).findings());
        if (!stops()) {
            EditedFile.write(request.source().resolve(path), text);
        }
    }
}
