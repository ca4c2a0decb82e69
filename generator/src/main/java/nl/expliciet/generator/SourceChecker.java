package nl.expliciet.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.PortfolioReader;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.check.Suggestion;
import nl.expliciet.generator.check.rule.PortfolioRules;
import nl.expliciet.generator.check.rule.Rules;
import nl.expliciet.generator.check.rule.Surroundings;
import nl.expliciet.generator.check.rule.ThemeFolderRule;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.html.Assets;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.pdf.font.FontCheck;
import nl.expliciet.generator.source.FolderSource;
import nl.expliciet.generator.source.GitHistory;
import nl.expliciet.generator.source.Revision;
import nl.expliciet.generator.source.SourceTree;

/** The first two stages of a run: read everything, then check what the parts say of each other. */
final class SourceChecker {
    private static final Position SETTINGS = Position.startOf("expliciet.yaml");

    private final GeneratorOptions options;
    private final Parallel parallel;
    private final IntPredicate shown;
    private final Memory memory;
    private final List<Finding> findings = new ArrayList<>();

    /** A checker that is told which characters every output can show. */
    SourceChecker(GeneratorOptions options, Parallel parallel, IntPredicate shown, Memory memory) {
        this.options = options;
        this.parallel = parallel;
        this.shown = shown;
        this.memory = memory;
    }

    CheckedSource check() throws IOException {
        SourceTree source = new FolderSource(options.source());
        Outcome<ReadPortfolio> shared = PortfolioReader.read(source);
        findings.addAll(shared.findings());
        List<String> ids = selected(shared.value());
        List<Outcome<ReadDossier>> read =
                parallel.map(ids, id -> memory.read(id, key -> DossierReader.read(source, key, shared.value())));
        read.forEach(outcome -> findings.addAll(outcome.findings()));
        List<ReadDossier> dossiers = read.stream().map(Outcome::value).toList();
        Map<String, Revision> revisions = revisions(ids);
        LocalDate day = referenceDate(shared.value(), revisions);
        findings.addAll(PortfolioRules.check(source, shared.value(), SourceChecker::problemOfFont));
        findings.addAll(themeFolder());
        Knowledge knowledge = memory.knowledge(shared.value().settings().language());
        Surroundings around = new Surroundings(source, shared.value(), knowledge, day, shown);
        parallel.map(dossiers, d -> memory.ruled(d.dossier().id(), id -> Rules.check(d, around)))
                .forEach(findings::addAll);
        return new CheckedSource(source, shared.value(), dossiers, revisions, day, findings);
    }

    private static Optional<Term> problemOfFont(byte[] file) {
        return FontCheck.problem(file).map(flaw -> switch (flaw) {
            case KIND -> Term.FONTKIND;
            case VARIABLE -> Term.VARIABLE;
            case LICENCE -> Term.LICENCE;
            case BROKEN -> Term.BROKEN;
        });
    }

    private List<Finding> themeFolder() throws IOException {
        if (options.theme().isEmpty()) {
            return List.of();
        }
        Path folder = options.theme().get().toRealPath();
        return ThemeFolderRule.check(
                new FolderSource(folder), folder.getFileName().toString(), Assets.REPLACEABLE);
    }

    private Map<String, Revision> revisions(List<String> ids) throws IOException {
        if (memory.revisions().isEmpty()) {
            memory.keep(GitHistory.newest(options.source(), ids));
        }
        return memory.revisions().orElseThrow();
    }

    private List<String> selected(ReadPortfolio shared) {
        for (String id : options.only()) {
            if (!shared.dossierIds().contains(id)) {
                findings.add(Finding.of(FindingCode.UNKNOWN_DOSSIER, SETTINGS, id)
                        .suggesting(Suggestion.nearest(id, shared.dossierIds())));
            }
        }
        return shared.dossierIds().stream()
                .filter(id -> options.only().isEmpty() || options.only().contains(id))
                .toList();
    }

    /** Without any day the run fails with a finding; the checks then count from the first day there is. */
    private LocalDate referenceDate(ReadPortfolio shared, Map<String, Revision> revisions) {
        Optional<LocalDate> day = options.referenceDate()
                .or(() -> shared.settings().referenceDate().value())
                .or(() -> GitHistory.newestDay(revisions.values()))
                .or(options::fallbackDate);
        if (day.isEmpty()) {
            findings.add(Finding.of(FindingCode.NO_REFERENCE_DATE, SETTINGS));
        }
        return day.orElse(LocalDate.EPOCH);
    }
}
