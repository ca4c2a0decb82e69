package nl.expliciet.generator.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import nl.expliciet.generator.check.Mention;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.check.UnknownReference;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.PortfolioFormat;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.OwnQuestionList;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.SourceTree;

/** What is wrong with what dossiers share: settings, bodies, parties and own check-question lists. */
public final class PortfolioRules {
    private static final Set<String> SHARED_FILES = Set.of("expliciet.yaml", "organen.yaml");

    private final SourceTree source;
    private final ReadPortfolio shared;
    private final List<Finding> findings = new ArrayList<>();

    private PortfolioRules(SourceTree source, ReadPortfolio shared) {
        this.source = source;
        this.shared = shared;
    }

    /**
     * Checks everything but the dossiers themselves.
     *
     * @param shown whether a character can be shown in every output
     * @param problemOfFont what is wrong with a font file; empty when it can be used
     */
    public static List<Finding> check(
            SourceTree source,
            ReadPortfolio shared,
            IntPredicate shown,
            Function<byte[], Optional<Term>> problemOfFont) {
        PortfolioRules rules = new PortfolioRules(source, shared);
        rules.references();
        rules.ids();
        shared.ownLists().forEach(rules::numbers);
        rules.catalogueFiles();
        rules.misnamedFiles();
        rules.typedLines();
        rules.noDossiers();
        shared.trees().forEach(tree -> GlyphRule.node(shown, tree, rules.findings::add));
        rules.findings.addAll(ThemeRule.check(source, shared, problemOfFont));
        return List.copyOf(rules.findings);
    }

    /** Only bodies are referred to outside a dossier that can be resolved there. */
    private void references() {
        List<String> bodies = ReferenceRule.bodies(shared.bodies());
        for (Mention mention : shared.places().mentions()) {
            boolean body = mention.kind().filter(Scalar.Target.BODY::equals).isPresent();
            if (body && !bodies.contains(mention.id())) {
                findings.add(UnknownReference.of(Term.BODY, mention.id(), bodies, mention.position(), mention.place()));
            }
        }
    }

    private void ids() {
        Map<String, Mention> first = new HashMap<>();
        List<String> fixed = Keyed.keys(GovernancePerspective.class);
        for (Mention mention : shared.places().mentions()) {
            if (!mention.isDefinition()) {
                continue;
            }
            boolean list = mention.place().isIn(PortfolioFormat.CATALOGUES_PLACE.toString());
            Mention earlier = first.putIfAbsent(mention.list() + " " + mention.id(), mention);
            if (earlier != null) {
                findings.add(UniqueIdRule.repeated(mention, earlier));
            } else if (list && fixed.contains(mention.id())) {
                findings.add(Finding.of(
                                FindingCode.DUPLICATE_ID, mention.position(), Argument.typed(mention.id()), Term.FIXED)
                        .at(mention.place()));
            }
        }
    }

    private void numbers(OwnQuestionList list) {
        Set<Integer> used = new HashSet<>();
        for (OwnQuestionList.Question question : list.questions()) {
            Place place = PortfolioFormat.NUMBER.in(question.place());
            if (!used.add(question.number())) {
                String number = String.valueOf(question.number());
                findings.add(
                        Finding.of(FindingCode.DUPLICATE_ID, shared.places().of(place), number, list.id())
                                .at(place));
            }
        }
    }

    /** Files with nearly the name of one that is read. */
    private void misnamedFiles() {
        for (SourceEntry entry : source.list("")) {
            String meant = entry.name().toLowerCase(Locale.ROOT).replaceFirst("[.]yml$", ".yaml");
            if (SHARED_FILES.contains(meant) && !SHARED_FILES.contains(entry.name())) {
                findings.add(Finding.of(FindingCode.UNUSED_FILE, Position.startOf(entry.path()), entry.path())
                        .suggesting(meant));
            }
        }
    }

    private void typedLines() {
        Map<String, Shape<?>> shapes =
                Map.of("expliciet.yaml", PortfolioFormat.SETTINGS, "organen.yaml", PortfolioFormat.REGISTER);
        shared.files().stream()
                .filter(file -> shapes.containsKey(file.path()))
                .forEach(file -> TypedLines.yaml(file, shapes.get(file.path()), findings::add));
    }

    private void noDossiers() {
        if (shared.dossierIds().isEmpty()) {
            findings.add(Finding.of(FindingCode.NO_DOSSIERS, Position.startOf(".")));
        }
    }

    private void catalogueFiles() {
        for (SourceEntry entry : source.list("catalogi")) {
            if (!entry.isFolder() && !entry.name().endsWith(".yaml")) {
                findings.add(Finding.of(FindingCode.UNUSED_FILE, Position.startOf(entry.path()), entry.path()));
            }
        }
    }
}
