package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Shapes.FULL_DATE;
import static nl.expliciet.generator.format.Shapes.ID;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.QUESTION_NUMBER;
import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.items;
import static nl.expliciet.generator.format.Shapes.optional;
import static nl.expliciet.generator.format.Shapes.required;
import static nl.expliciet.generator.format.Shapes.settings;

import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.format.Shape.Choice;
import nl.expliciet.generator.model.BodyKind;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.Paper;

/** The keys of what dossiers share: expliciet.yaml, organen.yaml and {@code catalogi/*.yaml}. */
public final class PortfolioFormat {
    private static final Shape TYPEFACE = settings(
                    "typeface",
                    required("naam", WORDS),
                    required("gewoon", WORDS),
                    optional("vet", WORDS),
                    optional("cursief", WORDS),
                    optional("vet-cursief", WORDS))
            .orBare("naam");

    /** expliciet.yaml. */
    public static final Block SETTINGS = settings(
            "portfolio",
            optional("titel", WORDS),
            optional("organisatie", WORDS),
            optional("taal", Choice.known(Language.class)),
            optional("peildatum", FULL_DATE),
            optional(
                    "thema",
                    settings(
                            "theme",
                            optional("kleur", WORDS),
                            optional("lettertype", TYPEFACE),
                            optional("logo", WORDS),
                            optional("voettekst", WORDS),
                            optional("papier", Choice.known(Paper.class)))));

    /** organen.yaml. */
    public static final Block REGISTER = settings(
            "register",
            optional(
                    "organen",
                    items(settings(
                            "body",
                            required("id", ID),
                            required("naam", WORDS),
                            required("soort", Choice.known(BodyKind.class))))),
            optional("partijen", items(ArrangementFormat.SHARED_PARTY)));

    /** A file in {@code catalogi/}. */
    public static final Block CATALOGUE = settings(
            "catalogue",
            required("id", ID),
            required("titel", WORDS),
            required("vragen", items(settings("question", required("nr", QUESTION_NUMBER), required("vraag", PROSE)))));

    private PortfolioFormat() {}
}
