package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Shapes.BODY;
import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.EUROS;
import static nl.expliciet.generator.format.Shapes.ID;
import static nl.expliciet.generator.format.Shapes.PARTY;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.QUESTION_NUMBER;
import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.YEAR;
import static nl.expliciet.generator.format.Shapes.block;
import static nl.expliciet.generator.format.Shapes.items;
import static nl.expliciet.generator.format.Shapes.optional;
import static nl.expliciet.generator.format.Shapes.required;
import static nl.expliciet.generator.format.Shapes.settings;
import static nl.expliciet.generator.format.Shapes.texts;

import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.format.Shape.Choice;
import nl.expliciet.generator.model.ConsultationOutcome;
import nl.expliciet.generator.model.DocumentAction;
import nl.expliciet.generator.model.MomentKind;

/** The keys by which an arrangement is controlled: answers, money, moments, views, publication and sources. */
public final class ControlFormat {
    /** {@code regeling}. */
    public static final Block REGULATION = texts("regulation", "zienswijze", "participatie", "evaluatie", "uittreding");

    /** {@code publicatie.archief}. */
    public static final Block ARCHIVE = settings(
            "archive",
            optional("kenmerk", WORDS),
            optional("bron", WORDS),
            optional("waardering", WORDS),
            optional("archiefvormer", WORDS),
            optional("beperking", WORDS));

    private static final Shape ANSWER = block(
                    "answer",
                    optional("antwoord", PROSE),
                    optional("nvt", PROSE),
                    optional("partij", PARTY),
                    optional("datum", DATE))
            .orBare("antwoord");

    static final Shape CONTRIBUTION = block(
            "contribution",
            required("partij", PARTY),
            optional("jaar", YEAR),
            optional("bedrag", EUROS),
            optional("grondslag", PROSE));

    static final Shape MOMENT = block(
            "moment",
            optional("datum", DATE),
            optional("orgaan", BODY),
            optional("soort", Choice.of(MomentKind.class)),
            required("titel", WORDS),
            optional("toelichting", PROSE),
            optional("uitkomst", PROSE));

    static final Shape ANSWERS = new Shape.Table(ID, new Shape.Table(QUESTION_NUMBER, ANSWER));

    static final Shape PUBLICATION = settings(
            "publication",
            optional("uitgever", settings("publisher", required("naam", WORDS), optional("tooi", WORDS))),
            optional("categorie", WORDS),
            optional(
                    "handelingen",
                    items(settings(
                            "documentAction",
                            required("soort", Choice.of(DocumentAction.class)),
                            required("tijd", new Shape.Instant())))),
            optional("adres", WORDS),
            optional("archief", ARCHIVE));

    static final Shape CONSULTATION = block(
            "consultation",
            required("orgaan", BODY),
            optional("datum", DATE),
            optional("kern", PROSE),
            optional("reactie", PROSE),
            optional("uitkomst", Choice.of(ConsultationOutcome.class)));

    static final Shape SOURCE = settings(
            "source",
            required("id", ID),
            required("titel", WORDS),
            optional("kort", WORDS),
            optional("vindplaats", PROSE));

    static final Shape ACCEPTANCE =
            settings("acceptance", required("code", WORDS), optional("plaats", WORDS), required("reden", WORDS));

    private ControlFormat() {}
}
