package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Keys.certain;
import static nl.expliciet.generator.format.Keys.certainRef;
import static nl.expliciet.generator.format.Keys.list;
import static nl.expliciet.generator.format.Keys.optional;
import static nl.expliciet.generator.format.Keys.part;
import static nl.expliciet.generator.format.Keys.words;
import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.PARTY;
import static nl.expliciet.generator.format.Shapes.PERIOD;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.WORDS;

import java.util.List;
import nl.expliciet.generator.format.Scalar.Choice;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.model.ArrangementKind;
import nl.expliciet.generator.model.Challenge;
import nl.expliciet.generator.model.Chapter;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.Design;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Identity;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Period;
import nl.expliciet.generator.model.Publication;
import nl.expliciet.generator.model.Recalibration;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Regie;
import nl.expliciet.generator.model.Secretariat;
import nl.expliciet.generator.model.Signature;
import nl.expliciet.generator.model.SixQuestionProfile;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.TextGroup;
import nl.expliciet.generator.text.RichText;

/** The keys of a dossier: those of dossier.yaml, and what the other files of its folder add. */
public final class DossierFormat {
    /** The name of the folder. */
    public static final Key<String> ID = words("id", WORDS).needed();

    public static final Key<String> TITLE = words("titel", WORDS).needed();
    private static final Key<ArrangementKind> KIND = certain(
                    "soort", Choice.known(ArrangementKind.class), ArrangementKind.OTHER)
            .needed();
    private static final Key<DossierStatus> STATUS = certain(
                    "status", Choice.known(DossierStatus.class), DossierStatus.DRAFT)
            .needed();
    private static final Key<Nature> NATURE = certain("aard", Choice.known(Nature.class), Nature.OFFICIAL);
    public static final Key<Stated<RichText>> SUMMARY = optional("samenvatting", PROSE);
    public static final Key<Stated<PartialDate>> ADOPTED = optional("vastgesteld", DATE);
    public static final Key<Stated<Period>> TERM = optional("looptijd", PERIOD);

    public static final Key<Stated<PartialDate>> LAST = optional("laatste", DATE);
    private static final Key<Stated<java.time.Period>> INTERVAL = optional("interval", new Scalar.Interval());
    public static final Key<Stated<Recalibration>> RECALIBRATION =
            optional("herijking", Block.of("recalibration", f -> new Recalibration(f.get(LAST), f.get(INTERVAL))));

    private static final Key<Stated<String>> ORGANISATION_NAME = optional("organisatie", WORDS);
    public static final Key<Stated<String>> CONTACT = optional("contact", WORDS);
    public static final Key<Stated<Secretariat>> SECRETARIAT = optional(
            "secretariaat", Block.of("secretariat", f -> new Secretariat(f.get(ORGANISATION_NAME), f.get(CONTACT))));

    private static final Key<Ref> SIGNED_BY = certainRef("partij", PARTY).needed();
    private static final Key<Stated<String>> SIGNER = optional("naam", WORDS);
    private static final Key<Stated<String>> POSITION = optional("functie", WORDS);
    private static final Key<Stated<PartialDate>> SIGNED = optional("datum", DATE);
    private static final Key<List<Signature>> SIGNATURES = list(
            "ondertekening",
            Block.of("signature", f -> new Signature(f.get(SIGNED_BY), f.get(SIGNER), f.get(POSITION), f.get(SIGNED))),
            SIGNED_BY,
            SIGNER);

    public static final Key<Challenge> CHALLENGE =
            part("opgave", ArrangementFormat.CHALLENGE).needed();
    public static final Key<List<Party>> PARTIES =
            list("partijen", PartyFormat.OF_DOSSIER, PartyFormat.ID).needed();
    public static final Key<TextGroup> POLITICS = part("politiek", ArrangementFormat.POLITICS);
    public static final Key<Design> DESIGN =
            part("inrichting", ArrangementFormat.DESIGN).needed();
    public static final Key<SixQuestionProfile> PROFILE = part("profiel", ArrangementFormat.PROFILE);
    public static final Key<List<ExplicitationAgreement>> AGREEMENTS =
            list("afspraken", AgreementFormat.INLINE, AgreementFormat.ID);
    public static final Key<TextGroup> ORGANISATION = part("organisatie", ArrangementFormat.ORGANISATION);
    public static final Key<Stated<RichText>> COMPETITION = optional("competitie", PROSE);
    public static final Key<Regie> REGIE = part("regie", ContextFormat.REGIE);
    public static final Key<TextGroup> REGULATION = part("regeling", ControlFormat.REGULATION);
    public static final Key<Stated<Publication>> PUBLICATION = optional("publicatie", PublicationFormat.PUBLICATION);

    public static final Key<String> CHAPTER_ID = words("id", WORDS).needed();
    public static final Key<String> CHAPTER_TITLE = words("titel", WORDS).needed();
    public static final Key<RichText> CHAPTER_TEXT =
            certain("tekst", PROSE, RichText.EMPTY).needed();

    /** What a file in {@code hoofdstukken/} becomes. */
    public static final Block<Chapter> CHAPTER = Block.of(
            "chapter", f -> new Chapter(f.place(), f.get(CHAPTER_ID), f.get(CHAPTER_TITLE), f.get(CHAPTER_TEXT)));

    public static final Key<List<Chapter>> CHAPTERS = list("hoofdstukken", CHAPTER, CHAPTER_ID);
    public static final Key<List<EvaluationChapter>> EVALUATIONS =
            list("evaluaties", EvaluationFormat.CHAPTER, EvaluationFormat.ID);

    public static final Key<List<CommentRound>> ROUNDS = list("reacties", RoundFormat.ROUND, RoundFormat.ID);

    /** All that the folder of a dossier says. */
    public static final Block<Dossier> FOLDER = Block.of("dossierFolder", DossierFormat::folder);

    /** dossier.yaml. */
    public static final Block<Dossier> DOSSIER = FOLDER.without("dossier", ID, CHAPTERS, EVALUATIONS, ROUNDS);

    private DossierFormat() {}

    private static Dossier folder(Fields f) {
        return new Dossier(
                identity(f),
                f.get(ContextFormat.PHASES),
                f.get(CHALLENGE),
                f.get(PARTIES),
                f.get(ContextFormat.STAKEHOLDERS),
                f.get(POLITICS),
                f.get(DESIGN),
                f.get(PROFILE),
                f.get(ControlFormat.CHECK_QUESTIONS),
                f.get(AGREEMENTS).stream().sorted(AgreementOrder.BY_ID).toList(),
                f.get(ORGANISATION),
                f.get(ContextFormat.INDICATORS),
                f.get(COMPETITION),
                f.get(ContextFormat.RELATIONS),
                f.get(REGIE),
                f.get(ControlFormat.MONEY),
                f.get(ControlFormat.MOMENTS),
                f.get(ControlFormat.CONSULTATIONS),
                f.get(REGULATION),
                f.get(PUBLICATION),
                f.get(ControlFormat.BIBLIOGRAPHY),
                f.get(ControlFormat.ACCEPTANCES),
                f.get(CHAPTERS),
                f.get(EVALUATIONS),
                f.get(ROUNDS),
                f.texts(),
                List.of());
    }

    private static Identity identity(Fields f) {
        return new Identity(
                f.get(ID),
                f.get(TITLE),
                f.get(KIND),
                f.get(STATUS),
                f.get(NATURE),
                f.get(SUMMARY),
                f.get(ADOPTED),
                f.get(TERM),
                f.get(RECALIBRATION),
                f.get(SECRETARIAT),
                f.get(SIGNATURES));
    }
}
