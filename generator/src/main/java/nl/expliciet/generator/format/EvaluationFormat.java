package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Shapes.COUNT;
import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.ID_WITH_CAPITALS;
import static nl.expliciet.generator.format.Shapes.MEAN;
import static nl.expliciet.generator.format.Shapes.ONE_TO_FIVE;
import static nl.expliciet.generator.format.Shapes.PARTY;
import static nl.expliciet.generator.format.Shapes.PERIOD;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.block;
import static nl.expliciet.generator.format.Shapes.items;
import static nl.expliciet.generator.format.Shapes.optional;
import static nl.expliciet.generator.format.Shapes.required;
import static nl.expliciet.generator.format.Shapes.settings;

import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.format.Shape.Choice;
import nl.expliciet.generator.model.Movement;
import nl.expliciet.generator.model.RecommendationState;

/** The keys of an evaluation chapter's front matter. */
public final class EvaluationFormat {
    private static final Shape JUDGEMENT = block(
                    "judgement",
                    optional("score", ONE_TO_FIVE),
                    optional("toelichting", PROSE),
                    optional(
                            "per-partij",
                            items(block(
                                    "partyJudgement",
                                    required("partij", PARTY),
                                    optional("score", ONE_TO_FIVE),
                                    optional("toelichting", PROSE)))))
            .orBare("score");

    private static final Shape MEANS = new Shape.Table(new Shape.Whole(1, 24), MEAN);

    private static final Shape BOTTLENECKS = block(
            "bottlenecks",
            optional("rijk", MEANS),
            optional("decentraal", MEANS),
            optional("n", settings("respondents", optional("rijk", COUNT), optional("decentraal", COUNT))));

    private static final Shape RECOMMENDATION = block(
            "recommendation",
            required("id", ID_WITH_CAPITALS),
            required("tekst", PROSE),
            optional("eigenaar", WORDS),
            optional("voor", DATE),
            optional("stand", Choice.of(RecommendationState.class)),
            optional("toelichting", PROSE));

    /** Front matter of a file in {@code evaluaties/}. */
    public static final Block FRONT_MATTER = block(
            "evaluation",
            required("titel", WORDS),
            required("periode", PERIOD),
            optional("beweging", Choice.of(Movement.class)),
            optional("doen", ONE_TO_FIVE),
            optional("leren", ONE_TO_FIVE),
            optional("meerwaarde", JUDGEMENT),
            optional("legitimiteit", JUDGEMENT),
            optional("capaciteit", JUDGEMENT),
            optional(
                    "lessen",
                    block(
                            "lessons",
                            optional("eerste-orde", items(PROSE)),
                            optional("tweede-orde", items(PROSE)),
                            optional("derde-orde", items(PROSE)))),
            optional("stappen", new Shape.Table(new Shape.Whole(1, 5), PROSE)),
            optional("knelpunten", BOTTLENECKS),
            optional("aanbevelingen", items(RECOMMENDATION)));

    private EvaluationFormat() {}
}
