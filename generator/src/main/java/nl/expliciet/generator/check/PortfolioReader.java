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
import nl.expliciet.generator.format.DossierId;
import nl.expliciet.generator.format.PortfolioFormat;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Shape.Target;
import nl.expliciet.generator.model.OwnQuestionList;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Settings;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.YamlReader;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.SourceTree;
import nl.expliciet.generator.source.TextFiles;

/** Reads what dossiers share (expliciet.yaml, organen.yaml, catalogi) and finds the dossier folders. */
public final class PortfolioReader {
    private static final String THEME = "thema";
    private static final Set<String> SKIPPED = Set.of("target", "catalogi", THEME);
    private static final Set<String> SIGNS = Set.of("afspraken", "hoofdstukken", "evaluaties", "dossier.yml");

    private final SourceTree source;
    private final TextFiles texts;
    private final Places places = new Places(Position.startOf("expliciet.yaml"));
    private final List<Finding> findings = new ArrayList<>();
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
        Settings settings =
                PortfolioMapper.settings(fields("expliciet.yaml", PortfolioFormat.SETTINGS, Place.TOP.at("expliciet")));
        Fields register = fields("organen.yaml", PortfolioFormat.REGISTER, Place.TOP.at("register"));
        return new ReadPortfolio(
                settings,
                PortfolioMapper.bodies(register),
                parties(register),
                catalogues(),
                dossierIds(),
                places,
                files);
    }

    private Fields fields(String path, Shape.Block shape, Place place) {
        if (source.at(path).kind() == SourceEntry.Kind.MISSING) {
            return new Fields(new Node.Block(List.of(), Position.startOf(path)), findings);
        }
        Outcome<SourceFile> file = texts.read(path);
        findings.addAll(file.findings());
        files.add(file.value());
        Outcome<Node> tree = YamlReader.read(file.value());
        findings.addAll(tree.findings());
        if (file.findings().isEmpty() && !DossierReader.isBroken(tree.value(), tree.findings())) {
            new FormatChecker(places, findings).check(tree.value(), shape, place);
        } else if (shape == PortfolioFormat.REGISTER) {
            places.unread(EnumSet.of(Target.PARTY, Target.BODY));
        }
        return new Fields(tree.value(), findings);
    }

    private static Map<String, Party> parties(Fields register) {
        Map<String, Party> parties = new LinkedHashMap<>();
        PartyMapper mapper = new PartyMapper(Map.of());
        register.list("partijen", mapper::map).forEach(party -> parties.putIfAbsent(party.id(), party));
        return parties;
    }

    private List<OwnQuestionList> catalogues() {
        return source.list("catalogi").stream()
                .filter(entry -> entry.name().endsWith(".yaml") && !entry.isFolder())
                .map(entry -> PortfolioMapper.catalogue(fields(
                        entry.path(),
                        PortfolioFormat.CATALOGUE,
                        Place.TOP.at("catalogi").at(entry.name()))))
                .toList();
    }

    private List<String> dossierIds() {
        List<String> ids = new ArrayList<>();
        for (SourceEntry entry : source.list("")) {
            boolean link = entry.kind() == SourceEntry.Kind.REFUSED_LINK;
            if (SKIPPED.contains(entry.name()) && !(link && entry.name().equals(THEME))) {
                continue;
            }
            if (link) {
                findings.add(Finding.of(FindingCode.OUTSIDE, Position.startOf(entry.path()), entry.path()));
            } else if (entry.isFolder() && isDossier(entry)) {
                ids.add(entry.name());
            }
        }
        return ids;
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
