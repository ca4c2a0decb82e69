package nl.expliciet.generator.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.EvaluationFormat;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Shape.Target;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.read.FrontMatter;
import nl.expliciet.generator.read.Limits;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.YamlReader;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.SourceTree;
import nl.expliciet.generator.source.TextFiles;
import nl.expliciet.generator.text.RichText;

/** Reads one dossier folder: every file against the format, then mapped to the model. One reader per dossier. */
public final class DossierReader {
    private final SourceTree source;
    private final TextFiles texts;
    private final String id;
    private final ReadPortfolio portfolio;
    private final Places places;
    private final List<Finding> findings = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();

    private DossierReader(SourceTree source, String id, ReadPortfolio portfolio) {
        this.source = source;
        this.texts = new TextFiles(source);
        this.id = id;
        this.portfolio = portfolio;
        this.places = new Places(Position.startOf(id + "/dossier.yaml"));
    }

    /** Reads a dossier; with mistakes the model holds what could be made. */
    public static Outcome<ReadDossier> read(SourceTree source, String id, ReadPortfolio portfolio) {
        DossierReader reader = new DossierReader(source, id, portfolio);
        ReadDossier dossier = reader.read();
        return new Outcome<>(dossier, reader.findings);
    }

    private ReadDossier read() {
        Node head = dossierFile(id + "/dossier.yaml");
        DossierTrees trees = new DossierTrees(
                head,
                frontMatter("afspraken", AgreementFormat.FRONT_MATTER),
                chapters(),
                frontMatter("evaluaties", EvaluationFormat.FRONT_MATTER));
        Dossier mapped = new DossierMapper(id, portfolio.parties(), findings).map(trees);
        Dossier dossier = mapped.withAttachments(Attachments.of(source, mapped));
        dossier.parties().forEach(this::requireNameAndTier);
        return new ReadDossier(dossier, places, trees, files);
    }

    /** Missing keys of a file that could not be read would only hide what is wrong with it. */
    private Node dossierFile(String path) {
        Outcome<SourceFile> file = file(path);
        Outcome<Node> tree = YamlReader.read(file.value());
        findings.addAll(tree.findings());
        if (file.findings().isEmpty() && !isBroken(tree.value(), tree.findings())) {
            new FormatChecker(places, findings).check(tree.value(), DossierFormat.DOSSIER, Place.TOP);
        }
        if (!(tree.value() instanceof Node.Block block) || block.entries().isEmpty()) {
            places.unread(EnumSet.of(Target.PARTY, Target.AGREEMENT, Target.SOURCE));
        }
        return tree.value();
    }

    /** YAML that does not parse leaves an empty block and says why. */
    static boolean isBroken(Node tree, List<Finding> found) {
        return !found.isEmpty()
                && tree instanceof Node.Block block
                && block.entries().isEmpty();
    }

    private Outcome<SourceFile> file(String path) {
        Outcome<SourceFile> file = texts.read(path);
        findings.addAll(file.findings());
        files.add(file.value());
        return file;
    }

    private List<String> markdownFiles(String folder) {
        List<SourceEntry> entries = source.list(id + "/" + folder);
        if (entries.size() > Limits.FILES) {
            findings.add(Finding.of(
                    FindingCode.LIMIT, Position.startOf(id + "/" + folder), Term.FILES, Argument.typed(Limits.FILES)));
            return List.of();
        }
        return entries.stream()
                .filter(entry -> !entry.isFolder())
                .map(SourceEntry::path)
                .filter(path -> path.endsWith(".md"))
                .toList();
    }

    private List<DocumentTree> frontMatter(String folder, Shape.Block shape) {
        List<DocumentTree> trees = new ArrayList<>();
        for (String path : markdownFiles(folder)) {
            Outcome<SourceFile> file = file(path);
            boolean readable = file.findings().isEmpty();
            Outcome<FrontMatter> document = FrontMatter.read(file.value());
            if (readable) {
                findings.addAll(document.findings());
            }
            if (readable && !isBroken(document.value().head(), document.findings())) {
                trees.add(checked(folder, path, document.value(), shape));
            } else if (folder.equals("afspraken")) {
                places.unread(EnumSet.of(Target.AGREEMENT));
            }
        }
        return trees;
    }

    private DocumentTree checked(String folder, String path, FrontMatter document, Shape.Block shape) {
        String name = fileId(path);
        Node head = document.head();
        String label = folder.equals("afspraken") && head instanceof Node.Block block
                ? block.get("id")
                        .filter(Node.Text.class::isInstance)
                        .map(n -> ((Node.Text) n).text())
                        .orElse(name)
                : name;
        new FormatChecker(places, findings)
                .check(head, shape, Place.TOP.at(folder).at(label));
        return new DocumentTree(name, head, document.body());
    }

    private List<DocumentTree> chapters() {
        List<DocumentTree> chapters = new ArrayList<>();
        for (String path : markdownFiles("hoofdstukken")) {
            Outcome<SourceFile> file = file(path);
            Outcome<RichText> text = ChapterText.read(file.value());
            findings.addAll(text.findings());
            Position top = Position.startOf(path);
            places.put(Place.TOP.at("hoofdstukken").at(fileId(path)), top);
            chapters.add(new DocumentTree(fileId(path), new Node.Block(List.of(), top), text.value()));
        }
        return chapters;
    }

    private static String fileId(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    }

    /** Name and tier may come from the shared register, so only the whole party can lack them. */
    private void requireNameAndTier(Party party) {
        if (!portfolio.places().knowsAll(Target.PARTY)) {
            return;
        }
        require(!party.name().isEmpty(), party, "naam");
        require(!party.tier().isAbsent(), party, "laag");
    }

    private void require(boolean present, Party party, String key) {
        Place place = Place.TOP.at("partijen").at(party.id());
        if (!present && places.exactly(place.at(key)).isEmpty()) {
            findings.add(Finding.of(FindingCode.MISSING_KEY, places.of(place), key, place.toString())
                    .at(place.at(key))
                    .suggesting(
                            Suggestion.nearest(party.id(), portfolio.parties().keySet())));
        }
    }
}
