package nl.expliciet.generator.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.format.ControlFormat;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Party;

/** Makes a dossier of its trees, as far as they fit the format. */
final class DossierMapper {
    private final String id;
    private final PartyMapper parties;
    private final List<Finding> findings;

    /**
     * A mapper.
     *
     * @param shared parties of the register, by id
     * @param findings where mistakes in running text are added
     */
    DossierMapper(String id, Map<String, Party> shared, List<Finding> findings) {
        this.id = id;
        this.parties = new PartyMapper(shared);
        this.findings = findings;
    }

    /** The dossier without its attachments: those follow from its texts. */
    Dossier map(DossierTrees trees) {
        Fields fields = new Fields(trees.dossier(), findings);
        return new Dossier(
                ArrangementMapper.identity(id, fields),
                ArrangementMapper.challenge(fields.inner("opgave")),
                fields.list("partijen", parties::map),
                fields.texts("politiek", ArrangementFormat.POLITICS),
                ArrangementMapper.design(fields.inner("inrichting")),
                ArrangementMapper.profile(fields.inner("profiel")),
                ControlMapper.answers(fields.inner("checkvragen"), findings),
                fields.texts("organisatie", ArrangementFormat.ORGANISATION),
                fields.prose("competitie"),
                fields.texts("regie", ArrangementFormat.REGIE),
                fields.list("financien", ControlMapper::contribution),
                fields.list("momenten", ControlMapper::moment),
                fields.list("zienswijzen", ControlMapper::consultation),
                fields.texts("regeling", ControlFormat.REGULATION),
                fields.block("publicatie", ControlMapper::publication),
                agreements(fields, trees),
                trees.chapters().stream().map(ChapterText::chapter).toList(),
                evaluations(trees),
                fields.list("bronnen", ControlMapper::source),
                fields.list("accepteer", ControlMapper::acceptance),
                List.of());
    }

    private List<ExplicitationAgreement> agreements(Fields fields, DossierTrees trees) {
        List<ExplicitationAgreement> agreements = new ArrayList<>(fields.list("afspraken", AgreementMapper::inline));
        for (DocumentTree tree : trees.agreements()) {
            agreements.add(AgreementMapper.map(new Fields(tree.head(), findings), tree.body()));
        }
        agreements.sort(AgreementOrder.BY_ID);
        return agreements;
    }

    private List<EvaluationChapter> evaluations(DossierTrees trees) {
        return trees.evaluations().stream()
                .map(tree -> EvaluationMapper.map(tree.id(), new Fields(tree.head(), findings), tree.body()))
                .toList();
    }
}
