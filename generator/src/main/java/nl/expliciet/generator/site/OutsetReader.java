package nl.expliciet.generator.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.expliciet.generator.check.PortfolioReader;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.check.Suggestion;
import nl.expliciet.generator.check.rule.PortfolioRules;
import nl.expliciet.generator.check.rule.Surroundings;
import nl.expliciet.generator.check.rule.ThemeFolderRule;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.html.Assets;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.pdf.font.FontCheck;
import nl.expliciet.generator.source.FolderSource;
import nl.expliciet.generator.source.GitHistory;
import nl.expliciet.generator.source.Revision;
import nl.expliciet.generator.source.SourceTree;

/** Reads and checks what dossiers share, and finds out which dossiers there are and on which day they are looked at. */
final class OutsetReader {
    private static final Position SETTINGS = Position.startOf("expliciet.yaml");

    private final Order order;
    private final List<Finding> findings = new ArrayList<>();

    private OutsetReader(Order order) {
        this.order = order;
    }

    /**
     * Reads everything but the dossiers.
     *
     * @throws IOException when the source folder is not there or git cannot be read
     */
    static Outset read(Order order) throws IOException {
        return new OutsetReader(order).read();
    }

    private Outset read() throws IOException {
        SourceTree source = new FolderSource(order.source());
        Outcome<ReadPortfolio> read = PortfolioReader.read(source);
        ReadPortfolio shared = read.value();
        findings.addAll(read.findings());
        List<String> ids = selected(shared);
        Outcome<Map<String, Revision>> history = GitHistory.newest(order.source(), ids);
        Map<String, Revision> revisions = history.value();
        findings.addAll(history.findings());
        LocalDate day = referenceDate(shared, revisions);
        Styles styles = new Styles(order.theme());
        IntPredicate shown = styles.pdfs().coverage()::covers;
        findings.addAll(PortfolioRules.check(source, shared, shown, OutsetReader::problemOfFont));
        findings.addAll(themeFolder());
        Knowledge knowledge = Knowledge.load(shared.settings().language());
        Surroundings around = new Surroundings(source, shared, knowledge, day, shown);
        Optional<EarlierVersion> earlier = earlier(shared);
        Outcome<Histories> past = Histories.of(order.source(), shared, ids, order.history());
        findings.addAll(past.findings());
        Told told = Told.of(findings, shared.files());
        return new Outset(order, shared, ids, editions(revisions), earlier, past.value(), around, styles, told);
    }

    private Optional<EarlierVersion> earlier(ReadPortfolio shared) throws IOException {
        if (order.from().isEmpty()) {
            return Optional.empty();
        }
        Outcome<Optional<EarlierVersion>> earlier =
                EarlierVersion.of(order.source(), shared, order.from().get());
        findings.addAll(earlier.findings());
        return earlier.value();
    }

    private static Optional<Term> problemOfFont(byte[] file) {
        return FontCheck.problem(file).map(flaw -> switch (flaw) {
            case KIND -> Term.FONTKIND;
            case VARIABLE -> Term.VARIABLE;
            case LICENCE -> Term.LICENCE;
            case BROKEN -> Term.BROKEN;
        });
    }

    private static Map<String, Edition> editions(Map<String, Revision> revisions) {
        Map<String, Edition> editions = new HashMap<>();
        revisions.forEach((id, r) ->
                editions.put(id, new Edition(r.label(), r.shortCommit(), Optional.of(r.date()), r.modified(), "")));
        return editions;
    }

    private List<Finding> themeFolder() throws IOException {
        if (order.theme().isEmpty()) {
            return List.of();
        }
        Path folder = order.theme().get().toRealPath();
        return ThemeFolderRule.check(
                new FolderSource(folder), folder.getFileName().toString(), Assets.REPLACEABLE);
    }

    private List<String> selected(ReadPortfolio shared) {
        for (String id : order.only()) {
            if (!shared.dossierIds().contains(id)) {
                findings.add(Finding.of(FindingCode.UNKNOWN_DOSSIER, SETTINGS, id)
                        .suggesting(Suggestion.nearest(id, shared.dossierIds())));
            }
        }
        return shared.dossierIds().stream()
                .filter(id -> order.only().isEmpty() || order.only().contains(id))
                .toList();
    }

    /** Without any day the run fails with a finding; the checks then count from the first day there is. */
    private LocalDate referenceDate(ReadPortfolio shared, Map<String, Revision> revisions) {
        Optional<LocalDate> day = order.referenceDate()
                .or(() -> shared.settings().referenceDate().value())
                .or(() -> GitHistory.newestDay(revisions.values()))
                .or(order::fallbackDate);
        if (day.isEmpty()) {
            findings.add(Finding.of(FindingCode.NO_REFERENCE_DATE, SETTINGS));
        }
        return day.orElse(LocalDate.EPOCH);
    }
}
