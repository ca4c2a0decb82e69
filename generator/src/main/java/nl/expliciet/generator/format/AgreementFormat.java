package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Keys.certain;
import static nl.expliciet.generator.format.Keys.list;
import static nl.expliciet.generator.format.Keys.optional;
import static nl.expliciet.generator.format.Keys.words;
import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.ID_WITH_CAPITALS;
import static nl.expliciet.generator.format.Shapes.PARTY;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.SOURCES;
import static nl.expliciet.generator.format.Shapes.WORDS;

import java.util.List;
import nl.expliciet.generator.format.Scalar.Choice;
import nl.expliciet.generator.format.Scalar.Reference;
import nl.expliciet.generator.format.Scalar.Target;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.AgreementSubject;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.PartyText;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;

/** The keys of an agreement: as front matter of a file, and inside dossier.yaml with its text. */
public final class AgreementFormat {
    public static final Key<String> ID = words("id", ID_WITH_CAPITALS).needed();
    public static final Key<String> TITLE = words("titel", WORDS).needed();
    public static final Key<Stated<AgreementSubject>> SUBJECT =
            optional("onderwerp", Choice.of(AgreementSubject.class)).needed();
    public static final Key<List<Ref>> PROMISED_BY = list("van", PARTY).needed();
    public static final Key<List<Ref>> PROMISED_TO = list("aan", PARTY).needed();
    public static final Key<AgreementStatus> STATUS = certain(
                    "status", Choice.known(AgreementStatus.class), AgreementStatus.PROPOSED)
            .needed();
    public static final Key<Stated<PartialDate>> DATED = optional("datum", DATE);
    public static final Key<Stated<RichText>> DECISION = optional("besluit", PROSE);
    public static final Key<Stated<PartialDate>> REVISIT_BEFORE = optional("herijken-voor", DATE);
    public static final Key<Stated<ProfileQuestion>> QUESTION = optional("vraag", Choice.of(ProfileQuestion.class));
    public static final Key<List<Ref>> REPLACES = list("vervangt", new Reference(Target.AGREEMENT));
    public static final Key<List<PartyText>> STANDPOINTS =
            ArrangementFormat.partyTexts("standpunten", "standpoint", "standpunt");
    public static final Key<RichText> TEXT = certain("tekst", PROSE, RichText.EMPTY);

    /** An item of {@code afspraken} in dossier.yaml, and what a file with its text becomes. */
    public static final Block<ExplicitationAgreement> INLINE = Block.of("inlineAgreement", AgreementFormat::agreement);

    /** Front matter of a file in {@code afspraken/}: the body of the file is its text. */
    public static final Block<ExplicitationAgreement> FRONT_MATTER = INLINE.without("agreement", TEXT);

    private AgreementFormat() {}

    private static ExplicitationAgreement agreement(Fields f) {
        return new ExplicitationAgreement(
                f.place(),
                f.get(ID),
                f.get(TITLE),
                f.get(SUBJECT),
                f.get(PROMISED_BY),
                f.get(PROMISED_TO),
                f.get(STATUS),
                f.get(DATED),
                f.get(DECISION),
                f.get(REVISIT_BEFORE),
                f.get(QUESTION),
                f.get(REPLACES),
                f.get(STANDPOINTS),
                f.get(TEXT),
                f.get(SOURCES));
    }
}
