package nl.expliciet.generator.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.model.ArrangementKind;
import nl.expliciet.generator.model.BaseVariant;
import nl.expliciet.generator.model.Challenge;
import nl.expliciet.generator.model.Design;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Identity;
import nl.expliciet.generator.model.LegalVehicle;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.Observation;
import nl.expliciet.generator.model.PartyPosition;
import nl.expliciet.generator.model.PartyText;
import nl.expliciet.generator.model.Period;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Recalibration;
import nl.expliciet.generator.model.Score;
import nl.expliciet.generator.model.Secretariat;
import nl.expliciet.generator.model.Signature;
import nl.expliciet.generator.model.SixQuestionProfile;

/** Makes what a dossier says of the arrangement itself: identity, challenge, design and profile. */
final class ArrangementMapper {
    private ArrangementMapper() {}

    static Identity identity(String id, Fields fields) {
        return new Identity(
                id,
                fields.requiredWords("titel"),
                fields.choice("soort", ArrangementKind.class).value().orElse(ArrangementKind.OTHER),
                fields.choice("status", DossierStatus.class).value().orElse(DossierStatus.DRAFT),
                fields.choice("aard", Nature.class).value().orElse(Nature.OFFICIAL),
                fields.prose("samenvatting"),
                fields.date("vastgesteld"),
                fields.block("looptijd", ArrangementMapper::period),
                fields.block("herijking", ArrangementMapper::recalibration),
                fields.block(
                        "secretariaat", block -> new Secretariat(block.words("organisatie"), block.words("contact"))),
                fields.list("ondertekening", ArrangementMapper::signature));
    }

    static Period period(Fields fields) {
        return new Period(fields.date("van"), fields.date("tot"));
    }

    private static Recalibration recalibration(Fields fields) {
        return new Recalibration(fields.date("laatste"), fields.interval("interval"));
    }

    private static Signature signature(Fields fields) {
        return new Signature(
                fields.requiredRef("partij"), fields.words("naam"), fields.words("functie"), fields.date("datum"));
    }

    static Challenge challenge(Fields fields) {
        return new Challenge(
                fields.prose("vraagstuk"),
                fields.prose("meerwaarde"),
                fields.proseList("wel"),
                fields.proseList("niet"),
                fields.list("beelden", partyText("beeld")),
                fields.list("accenten", partyText("accent")),
                fields.sources());
    }

    static Function<Fields, PartyText> partyText(String key) {
        return fields -> new PartyText(fields.requiredRef("partij"), fields.prose(key), fields.sources());
    }

    static Design design(Fields fields) {
        return new Design(
                fields.choices("nadruk", GovernancePerspective.class),
                fields.choice("variant", BaseVariant.class),
                fields.score("cement"),
                fields.score("samenstelling"),
                fields.choice("vehikel", LegalVehicle.class),
                fields.prose("motivering"),
                fields.texts("kenmerken", ArrangementFormat.CHARACTERISTICS),
                fields.texts("factsheet", ArrangementFormat.FACT_SHEET),
                fields.sources());
    }

    static SixQuestionProfile profile(Fields fields) {
        return new SixQuestionProfile(
                scores(fields.inner("overeengekomen")),
                fields.list("posities", ArrangementMapper::position),
                fields.list("waarnemingen", ArrangementMapper::observation),
                fields.sources());
    }

    private static Profile scores(Fields fields) {
        Map<ProfileQuestion, Score> scores = new EnumMap<>(ProfileQuestion.class);
        for (ProfileQuestion question : ProfileQuestion.values()) {
            Score score = score(fields, question.key());
            if (!score.score().isAbsent() || !score.argument().isAbsent()) {
                scores.put(question, score);
            }
        }
        return new Profile(scores);
    }

    /** A score written bare or as a block with its argument. */
    static Score score(Fields fields, String key) {
        Fields inner = fields.inner(key);
        return new Score(
                inner.bare().isAbsent() ? inner.score("score") : fields.score(key),
                inner.prose("toelichting"),
                inner.sources());
    }

    private static PartyPosition position(Fields fields) {
        return new PartyPosition(
                fields.requiredRef("partij"), scores(fields), fields.prose("toelichting"), fields.sources());
    }

    private static Observation observation(Fields fields) {
        return new Observation(
                fields.requiredWords("door"),
                fields.date("datum"),
                scores(fields),
                fields.prose("toelichting"),
                fields.sources());
    }
}
