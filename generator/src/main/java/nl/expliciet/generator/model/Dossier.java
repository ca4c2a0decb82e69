package nl.expliciet.generator.model;

import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.text.RichText;

/**
 * One arrangement, made explicit: everything a dossier folder says.
 *
 * @param texts all running text with its addresses, in the order of the format
 * @param attachments the files that the texts lead to
 */
public record Dossier(
        Identity identity,
        List<Phase> phases,
        Challenge challenge,
        List<Party> parties,
        List<Stakeholder> stakeholders,
        TextGroup politics,
        Design design,
        SixQuestionProfile profile,
        List<CheckAnswer> answers,
        List<ExplicitationAgreement> agreements,
        TextGroup organisation,
        List<Indicator> indicators,
        Stated<RichText> competition,
        List<Relation> relations,
        Regie regie,
        List<Payment> money,
        List<DecisionMoment> moments,
        List<Consultation> consultations,
        TextGroup regulation,
        Stated<Publication> publication,
        List<Source> sources,
        List<Acceptance> acceptances,
        List<Chapter> chapters,
        List<EvaluationChapter> evaluations,
        List<CommentRound> rounds,
        List<PlacedText> texts,
        List<Attachment> attachments) {
    public Dossier {
        phases = List.copyOf(phases);
        parties = List.copyOf(parties);
        stakeholders = List.copyOf(stakeholders);
        indicators = List.copyOf(indicators);
        relations = List.copyOf(relations);
        answers = List.copyOf(answers);
        money = List.copyOf(money);
        moments = List.copyOf(moments);
        consultations = List.copyOf(consultations);
        agreements = List.copyOf(agreements);
        chapters = List.copyOf(chapters);
        evaluations = List.copyOf(evaluations);
        sources = List.copyOf(sources);
        acceptances = List.copyOf(acceptances);
        rounds = List.copyOf(rounds);
        texts = List.copyOf(texts);
        attachments = List.copyOf(attachments);
    }

    /** The id: the name of the folder. */
    public String id() {
        return identity.id();
    }

    /** The same dossier with the attachments that its texts lead to. */
    public Dossier withAttachments(List<Attachment> found) {
        return new Dossier(
                identity,
                phases,
                challenge,
                parties,
                stakeholders,
                politics,
                design,
                profile,
                answers,
                agreements,
                organisation,
                indicators,
                competition,
                relations,
                regie,
                money,
                moments,
                consultations,
                regulation,
                publication,
                sources,
                acceptances,
                chapters,
                evaluations,
                rounds,
                texts,
                found);
    }

    /** The party with an id. */
    public Optional<Party> party(Ref ref) {
        return parties.stream().filter(party -> party.id().equals(ref.id())).findFirst();
    }

    /** The agreement with an id. */
    public Optional<ExplicitationAgreement> agreement(Ref ref) {
        return agreements.stream()
                .filter(agreement -> agreement.id().equals(ref.id()))
                .findFirst();
    }

    /** The answer to a question of a list; empty when it is open. */
    public Optional<CheckAnswer> answer(String list, int number) {
        return answers.stream()
                .filter(answer -> answer.list().equals(list) && answer.number() == number)
                .findFirst();
    }
}
