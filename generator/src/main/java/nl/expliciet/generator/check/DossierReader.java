package nl.expliciet.generator.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.DossierId;
import nl.expliciet.generator.format.EvaluationFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.PartyFormat;
import nl.expliciet.generator.format.RoundFormat;
import nl.expliciet.generator.format.Scalar.Target;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Value;
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

/** Reads one dossier folder: every file against the format, and the model of all of them together. One reader per dossier. */
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

    /** What dossier.yaml says, to hold beside another dossier; its findings are told when it is read itself. */
    public static ReadDossier head(SourceTree source, String id, ReadPortfolio portfolio) {
        DossierReader reader = new DossierReader(source, id, portfolio);
        Outcome<Node> head = reader.yaml(id + "/dossier.yaml");
        DossierTrees trees = new DossierTrees(head.value(), List.of(), List.of(), List.of(), List.of());
        Value.Block value = DossierFolderValue.of(id, reader.dossier(head), trees, List.of(), portfolio.parties());
        Dossier dossier = DossierFormat.FOLDER.made(value).orElseThrow();
        return new ReadDossier(dossier, value, reader.places, trees, reader.files);
    }

    private ReadDossier read() {
        Outcome<Node> head = yaml(id + "/dossier.yaml");
        Value.Block yaml = dossier(head);
        List<Node> roundTrees = new ArrayList<>();
        List<Value.Block> rounds = rounds(roundTrees);
        DossierTrees trees = new DossierTrees(
                head.value(),
                frontMatter(DossierFormat.AGREEMENTS, AgreementFormat.FRONT_MATTER),
                chapters(),
                frontMatter(DossierFormat.EVALUATIONS, EvaluationFormat.FRONT_MATTER),
                roundTrees);
        Value.Block value = DossierFolderValue.of(id, yaml, trees, rounds, portfolio.parties());
        Dossier made = DossierFormat.FOLDER.made(value).orElseThrow();
        Dossier dossier = made.withAttachments(Attachments.of(source, made));
        Set<Place> bare = bareParties(yaml);
        dossier.parties().forEach(party -> requireNameAndTier(party, bare.contains(party.place())));
        return new ReadDossier(dossier, value, places, trees, files);
    }

    /** A file that cannot be read says nothing, and is all that is wrong with it. */
    private Outcome<Node> yaml(String path) {
        Outcome<SourceFile> file = file(path);
        Outcome<Node> tree = YamlReader.read(file.value());
        findings.addAll(tree.findings());
        List<Finding> found = new ArrayList<>(file.findings());
        found.addAll(tree.findings());
        return new Outcome<>(tree.value(), found);
    }

    private Value.Block dossier(Outcome<Node> tree) {
        if (!(tree.value() instanceof Node.Block block) || block.entries().isEmpty()) {
            places.unread(EnumSet.of(Target.PARTY, Target.AGREEMENT, Target.SOURCE));
        }
        return isBroken(tree.value(), tree.findings())
                ? new Value.Block(Place.TOP, DossierFormat.DOSSIER, Map.of())
                : new FormatReader(places, findings).read(tree.value(), DossierFormat.DOSSIER, Place.TOP);
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

    private List<String> files(String folder, String ending) {
        List<SourceEntry> entries = source.list(id + "/" + folder);
        if (entries.size() > Limits.FILES) {
            findings.add(Finding.of(
                    FindingCode.LIMIT, Position.startOf(id + "/" + folder), Term.FILES, Argument.typed(Limits.FILES)));
            return List.of();
        }
        return entries.stream()
                .filter(entry -> !entry.isFolder())
                .map(SourceEntry::path)
                .filter(path -> path.endsWith(ending))
                .toList();
    }

    private List<DocumentTree> frontMatter(Key<?> key, Shape.Block<?> shape) {
        List<DocumentTree> trees = new ArrayList<>();
        for (String path : files(key.name(), ".md")) {
            Outcome<SourceFile> file = file(path);
            boolean readable = file.findings().isEmpty();
            Outcome<FrontMatter> document = FrontMatter.read(file.value());
            if (readable) {
                findings.addAll(document.findings());
            }
            if (readable && !isBroken(document.value().head(), document.findings())) {
                trees.add(tree(file.value(), document.value(), key.in(Place.TOP), shape));
            } else if (key == DossierFormat.AGREEMENTS) {
                places.unread(EnumSet.of(Target.AGREEMENT));
            }
        }
        return trees;
    }

    private DocumentTree tree(SourceFile file, FrontMatter document, Place list, Shape.Block<?> shape) {
        String label = ItemLabels.id(document.head(), shape).orElse(DocumentTree.id(file));
        Value.Block value = new FormatReader(places, findings).read(document.head(), shape, list.at(label));
        return new DocumentTree(file, document.head(), document.body(), value);
    }

    private List<DocumentTree> chapters() {
        List<DocumentTree> chapters = new ArrayList<>();
        for (String path : files(DossierFormat.CHAPTERS.name(), ".md")) {
            SourceFile file = file(path).value();
            Position top = Position.startOf(path);
            Place place = DossierFormat.CHAPTERS.in(Place.TOP).at(DocumentTree.id(file));
            places.put(place, top);
            Outcome<RichText> text = ChapterText.read(file, place);
            findings.addAll(text.findings());
            Value.Block value = ChapterText.value(DocumentTree.id(file), text.value(), place);
            chapters.add(new DocumentTree(file, new Node.Block(List.of(), top), text.value(), value));
        }
        return chapters;
    }

    private List<Value.Block> rounds(List<Node> trees) {
        List<Value.Block> rounds = new ArrayList<>();
        for (String path : files(DossierFormat.ROUNDS.name(), ".yaml")) {
            String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
            if (!DossierId.isValid(name)) {
                findings.add(Finding.of(FindingCode.BAD_ID, Position.startOf(path), name));
            }
            Outcome<Node> tree = yaml(path);
            if (!isBroken(tree.value(), tree.findings())) {
                Place place = DossierFormat.ROUNDS.in(Place.TOP).at(name);
                trees.add(tree.value());
                rounds.add(new FormatReader(places, findings).read(tree.value(), RoundFormat.FILE, place));
            }
        }
        return rounds;
    }

    /** Parties of which only the id was typed: whoever does that means a shared one. */
    private static Set<Place> bareParties(Value.Block yaml) {
        return yaml.at(DossierFormat.PARTIES)
                .inner()
                .filter(party -> party instanceof Value.Block block
                        && block.values().keySet().equals(Set.of(PartyFormat.ID.name())))
                .map(Value::place)
                .collect(Collectors.toSet());
    }

    /** Name and tier may come from the shared register, so only the whole party can lack them. */
    private void requireNameAndTier(Party party, boolean bare) {
        if (!portfolio.places().knowsAll(Target.PARTY)) {
            return;
        }
        if (bare && !portfolio.parties().containsKey(party.id())) {
            findings.add(UnknownReference.of(
                    Term.PARTY, party.id(), portfolio.parties().keySet(), places.of(party.place()), party.place()));
            return;
        }
        require(!party.name().isEmpty(), party, PartyFormat.NAME);
        require(!party.tier().isAbsent(), party, PartyFormat.TIER);
    }

    private void require(boolean present, Party party, Key<?> key) {
        Place place = key.in(party.place());
        if (!present && places.exactly(place).isEmpty()) {
            findings.add(Finding.of(
                            FindingCode.MISSING_KEY,
                            places.of(place),
                            key.name(),
                            party.place().toString())
                    .at(place)
                    .suggesting(
                            Suggestion.nearest(party.id(), portfolio.parties().keySet())));
        }
    }
}
