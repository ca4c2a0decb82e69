package nl.expliciet.generator.export;

import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.ID_WITH_CAPITALS;
import static nl.expliciet.generator.format.Shapes.ONE_TO_FIVE;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.items;
import static nl.expliciet.generator.format.Shapes.optional;
import static nl.expliciet.generator.format.Shapes.required;
import static nl.expliciet.generator.format.Shapes.settings;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.EvaluationFormat;
import nl.expliciet.generator.format.Field;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Shape.Block;

/** The keys that an exported dossier has beside those that people type. */
final class DataFormat {
    private static final Shape NUMBER = new Shape.Whole(0, Integer.MAX_VALUE);
    private static final Shape AMOUNT = new Shape.Whole(0, Long.MAX_VALUE);

    /** A free chapter. */
    static final Block CHAPTER =
            settings("chapter", required("id", WORDS), required("titel", WORDS), required("tekst", PROSE));

    /** An evaluation with its text. */
    static final Block EVALUATION = extended(
            "evaluationWithText", EvaluationFormat.FRONT_MATTER, required("id", WORDS), required("tekst", PROSE));

    /** An agreement with its text, wherever it was typed. */
    static final Block AGREEMENT = AgreementFormat.INLINE;

    private static final Block OVERDUE = settings(
            "overdue",
            required("soort", WORDS),
            required("plaats", WORDS),
            optional("id", WORDS),
            optional("titel", WORDS),
            required("sinds", DATE));

    private static final Block COVERAGE = settings(
            "coverage",
            required("lijst", WORDS),
            required("vragen", NUMBER),
            required("beantwoord", NUMBER),
            required("nvt", NUMBER),
            required("open", NUMBER));

    private static final Block GAP = settings(
            "gap",
            required("vraag", WORDS),
            required("verschil", new Shape.Whole(0, 4)),
            required("laagste", side()),
            required("hoogste", side()));

    private static final Block NEXT =
            settings("next", required("datum", DATE), optional("orgaan", ID_WITH_CAPITALS), required("titel", WORDS));

    private static final Block DERIVED = settings(
            "derived",
            required("afspraken", new Shape.Table(WORDS, NUMBER)),
            required("betwist", items(ID_WITH_CAPITALS)),
            required("te-laat", items(OVERDUE)),
            required("open", items(WORDS)),
            required("dekking", items(COVERAGE)),
            required("kloven", items(GAP)),
            optional("volgend-besluit", NEXT),
            required("bedrag-totaal", AMOUNT),
            required("bedrag-onbekend", NUMBER));

    /** An exported dossier. */
    static final Block DOSSIER = dossier();

    /** dossiers.json. */
    static final Block OVERVIEW = settings(
            "overview",
            optional("titel", WORDS),
            optional("organisatie", WORDS),
            required("peildatum", DATE),
            required("dossiers", items(row())));

    private DataFormat() {}

    private static Block dossier() {
        Field[] ours = {
            required("id", ID_WITH_CAPITALS),
            optional("versie", WORDS),
            optional("commit", WORDS),
            required("peildatum", DATE),
            optional("hoofdstukken", items(CHAPTER)),
            optional("evaluaties", items(EVALUATION)),
            optional("bijlagen", items(settings("attachment", required("pad", WORDS), required("bytes", AMOUNT)))),
            required("afgeleid", DERIVED)
        };
        return extended("dossierWithData", DossierFormat.DOSSIER, ours);
    }

    private static Block side() {
        return settings("gapSide", required("partij", ID_WITH_CAPITALS), required("score", ONE_TO_FIVE));
    }

    private static Block row() {
        List<Field> fields = new ArrayList<>();
        OverviewColumns.ALL.forEach(column -> fields.add(optional(column.key(), column.shape())));
        return new Block("row", fields, "");
    }

    /** The same block with more keys; an agreement typed in a dossier is in the data with all others. */
    private static Block extended(String name, Block base, Field... more) {
        List<Field> fields = new ArrayList<>(List.of(more));
        fields.addAll(base.fields());
        return new Block(name, fields, "");
    }
}
