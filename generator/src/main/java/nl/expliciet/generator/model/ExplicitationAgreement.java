package nl.expliciet.generator.model;

import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * What parties may expect of each other: an item of {@code afspraken} or a file in {@code afspraken/}.
 *
 * @param id never changes and is never reused
 * @param promisedBy {@code van}
 * @param promisedTo {@code aan}
 * @param revisitBefore {@code herijken-voor}
 * @param question which of the six questions it answers
 * @param replaces {@code vervangt}: ids of earlier agreements
 */
public record ExplicitationAgreement(
        Place place,
        String id,
        String title,
        Stated<AgreementSubject> subject,
        List<Ref> promisedBy,
        List<Ref> promisedTo,
        AgreementStatus status,
        Stated<PartialDate> date,
        Stated<RichText> decision,
        Stated<PartialDate> revisitBefore,
        Stated<ProfileQuestion> question,
        List<Ref> replaces,
        List<PartyText> standpoints,
        RichText text,
        List<Citation> sources) {
    public ExplicitationAgreement {
        promisedBy = List.copyOf(promisedBy);
        promisedTo = List.copyOf(promisedTo);
        replaces = List.copyOf(replaces);
        standpoints = List.copyOf(standpoints);
        sources = List.copyOf(sources);
    }
}
