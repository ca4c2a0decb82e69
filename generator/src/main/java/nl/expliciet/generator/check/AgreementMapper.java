package nl.expliciet.generator.check;

import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.AgreementSubject;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.text.RichText;

/** Makes agreements, from front matter with a text or from an item in dossier.yaml. */
final class AgreementMapper {
    private AgreementMapper() {}

    static ExplicitationAgreement inline(Fields fields) {
        return map(fields, fields.prose("tekst").value().orElse(RichText.EMPTY));
    }

    static ExplicitationAgreement map(Fields fields, RichText text) {
        return new ExplicitationAgreement(
                fields.requiredWords("id"),
                fields.requiredWords("titel"),
                fields.choice("onderwerp", AgreementSubject.class),
                fields.refs("van"),
                fields.refs("aan"),
                fields.choice("status", AgreementStatus.class).value().orElse(AgreementStatus.PROPOSED),
                fields.date("datum"),
                fields.prose("besluit"),
                fields.date("herijken-voor"),
                fields.choice("vraag", ProfileQuestion.class),
                fields.refs("vervangt"),
                fields.list("standpunten", ArrangementMapper.partyText("standpunt")),
                text,
                fields.sources());
    }
}
