package nl.expliciet.generator.check.rule;

import java.util.List;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.finding.Finding;

/** All rules a dossier is held against, each on its own; the acceptances of the dossier are applied at the end. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new ReferenceRule(),
            new UniqueIdRule(),
            new ReplacementRule(),
            new StandpointRule(),
            new PartyCountRule(),
            new PerspectiveRule(),
            new PeriodRule(),
            new YearRule(),
            new AdoptionRule(),
            new PaymentRule(),
            new WithinTermRule(),
            new AnswerRule(),
            new DepartureRule(),
            new GapRule(),
            new OverdueRule(),
            new ContextRule(),
            new RelationCircleRule(),
            new SameMoneyRule(),
            new TermRule(),
            new JointRegulationRule(),
            new PublicationRule(),
            new PersonalDataRule(),
            new RoundRule(),
            new LeadingListRule(),
            new HeadingRule(),
            new LinkRule(),
            new ImageRule(),
            new AttachmentNameRule(),
            new FootnoteRule(),
            new GlyphRule(),
            new TypedLinesRule(),
            new UnusedFileRule());

    private Rules() {}

    /** What is wrong with a dossier, as far as its parts and files say something of each other. */
    public static List<Finding> check(ReadDossier dossier, Surroundings surroundings) {
        Subject subject = new Subject(dossier, surroundings);
        ALL.forEach(rule -> rule.check(subject));
        return Acceptances.apply(dossier, subject.findings());
    }
}
