package nl.expliciet.generator.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.DossierId;
import nl.expliciet.generator.format.Fields;
import nl.expliciet.generator.format.PartyFormat;
import nl.expliciet.generator.format.PortfolioFormat;
import nl.expliciet.generator.format.Scalar.Target;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.model.OwnQuestionList;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.YamlReader;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.SourceTree;
import nl.expliciet.generator.source.TextFiles;

/** Reads what dossiers share (expliciet.yaml, organen.yaml, catalogi) and finds the dossier folders. */
public final class PortfolioReader {
    private static final String TARGET = "target";
    private static final Set<String> SKIPPED = Set.of(TARGET, "catalogi", "thema");
    private static final Set<String> SIGNS = Set.of(
            DossierFormat.AGREEMENTS.name(),
            DossierFormat.CHAPTERS.name(),
            DossierFormat.EVALUATIONS.name(),
            DossierFormat.ROUNDS.name(),
            "dossier.yml");

    private final SourceTree source;
    private final TextFiles texts;
    private final Places places = new Places(Position.startOf("expliciet.yaml"));
    private final List<Finding> findings = new ArrayList<>();
    private final List<Node> trees = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();

    private PortfolioReader(SourceTree source) {
        this.source = source;
        this.texts = new TextFiles(source);
    }

    /** Reads a source; what is not there has its default. */
    public static Outcome<ReadPortfolio> read(SourceTree source) {
        PortfolioReader reader = new PortfolioReader(source);
        ReadPortfolio portfolio = reader.read();
        return new Outcome<>(portfolio, reader.findings);
    }

    private ReadPortfolio read() {
        Value.Block register = value("organen.yaml", PortfolioFormat.REGISTER, PortfolioFormat.REGISTER_PLACE);
        return new ReadPortfolio(
                made("expliciet.yaml", PortfolioFormat.SETTINGS, PortfolioFormat.SETTINGS_PLACE),
                new Fields(register).get(PortfolioFormat.BODIES),
                parties(register),
                catalogues(),
                dossierIds(),
                places,
                trees,
                files);
    }

    private <T> T made(String path, Shape.Block<T> shape, Place place) {
        return shape.made(value(path, shape, place)).orElseThrow();
    }

    private Value.Block value(String path, Shape.Block<?> shape, Place place) {
        Value.Block nothing = new Value.Block(place, shape, Map.of());
        if (source.at(path).kind() == SourceEntry.Kind.MISSING) {
            return nothing;
        }
        Outcome<SourceFile> file = texts.read(path);
        findings.addAll(file.findings());
        files.add(file.value());
        Outcome<Node> tree = YamlReader.read(file.value());
        findings.addAll(tree.findings());
        trees.add(tree.value());
        if (file.findings().isEmpty() && !DossierReader.isBroken(tree.value(), tree.findings())) {
            return new FormatReader(places, findings).read(tree.value(), shape, place);
        }
        if (shape == PortfolioFormat.REGISTER) {
            places.unread(EnumSet.of(Target.PARTY, Target.BODY));
        }
        return nothing;
    }

    private static Map<String, Value.Block> parties(Value.Block register) {
        Map<String, Value.Block> parties = new LinkedHashMap<>();
        register.at(PortfolioFormat.PARTIES)
                .inner()
                .filter(Value.Block.class::isInstance)
                .map(Value.Block.class::cast)
                .forEach(party -> Value.said(party.at(PartyFormat.ID), Shapes.ID)
                        .ifPresent(id -> parties.putIfAbsent(id, party)));
        return parties;
    }

    private List<OwnQuestionList> catalogues() {
        return source.list("catalogi").stream()
                .filter(entry -> entry.name().endsWith(".yaml") && !entry.isFolder())
                .map(entry -> made(
                        entry.path(), PortfolioFormat.CATALOGUE, PortfolioFormat.CATALOGUES_PLACE.at(entry.name())))
                .toList();
    }

    private List<String> dossierIds() {
        List<String> ids = new ArrayList<>();
        for (SourceEntry entry : source.list("")) {
            if (isRefused(entry)) {
                findings.add(Finding.of(FindingCode.OUTSIDE, Position.startOf(entry.path()), entry.path()));
            } else if (entry.isFolder() && !SKIPPED.contains(entry.name()) && isDossier(entry)) {
                ids.add(entry.name());
            }
        }
        return ids;
    }

    /** A link with the name of something that is read; what else lies beside the dossiers is not ours to judge. */
    private static boolean isRefused(SourceEntry entry) {
        boolean read = !entry.name().contains(".") && !entry.name().equals(TARGET);
        return entry.kind() == SourceEntry.Kind.REFUSED_LINK && read;
    }

    private boolean isDossier(SourceEntry folder) {
        String file = folder.path() + "/dossier.yaml";
        if (source.at(file).kind() == SourceEntry.Kind.MISSING) {
            if (source.list(folder.path()).stream().anyMatch(entry -> SIGNS.contains(entry.name()))) {
                findings.add(Finding.of(FindingCode.NO_DOSSIER_FILE, Position.startOf(folder.path()), folder.name()));
            }
            return false;
        }
        if (!DossierId.isValid(folder.name())) {
            findings.add(Finding.of(FindingCode.BAD_ID, Position.startOf(file), folder.name()));
        }
        return true;
    }
}
