package nl.expliciet.generator.export;

import static nl.expliciet.generator.format.Keys.optional;
import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.ID_WITH_CAPITALS;
import static nl.expliciet.generator.format.Shapes.ONE_TO_FIVE;
import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.items;
import static nl.expliciet.generator.format.Shapes.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.compare.Change;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Fields;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.model.AgreementStatus;

/** The keys that an exported dossier has beside those that people type. */
final class DataFormat {
    private static final Shape<Integer> NUMBER = Scalar.Whole.of(0, Integer.MAX_VALUE);
    private static final Shape<?> COUNTS = new Shape.Table<>(new Scalar.Words(), NUMBER);
    private static final Shape<Long> AMOUNT = new Scalar.Whole<>(0, Long.MAX_VALUE, Long::valueOf);

    private static final Block<Fields> OVERDUE = settings(
            "overdue",
            required("soort", WORDS),
            required("plaats", WORDS),
            optional("id", WORDS),
            optional("titel", WORDS),
            required("sinds", DATE));

    private static final Block<Fields> COVERAGE = settings(
            "coverage",
            required("lijst", WORDS),
            required("vragen", NUMBER),
            required("beantwoord", NUMBER),
            required("nvt", NUMBER),
            required("open", NUMBER));

    private static final Block<Fields> GAP = settings(
            "gap",
            required("vraag", WORDS),
            optional("fase", WORDS),
            required("verschil", Scalar.Whole.of(0, 4)),
            required("laagste", side()),
            required("hoogste", side()));

    private static final Block<Fields> NEXT =
            settings("next", required("datum", DATE), optional("orgaan", ID_WITH_CAPITALS), required("titel", WORDS));

    private static final Block<Fields> PAST_VERSION = settings(
            "pastVersion",
            required("commit", WORDS),
            required("datum", DATE),
            optional("versie", WORDS),
            optional("auteur", WORDS));

    private static final Block<Fields> TURN = settings(
            "turn",
            required("commit", WORDS),
            required("soort", Scalar.Choice.known(Change.Kind.class)),
            required("status", Scalar.Choice.known(AgreementStatus.class)),
            optional("datum", DATE),
            optional("besluit", WORDS),
            optional("gewijzigd", items(WORDS)));

    private static final Block<Fields> PAST_SCORES = settings(
            "pastScores",
            required("commit", WORDS),
            required("scores", new Shape.Table<>(new Scalar.Words(), ONE_TO_FIVE)));

    private static final Block<Fields> HISTORY = settings(
            "history",
            required("versies", items(PAST_VERSION)),
            required("afspraken", new Shape.Table<>(new Scalar.Words(), items(TURN))),
            required("profielen", new Shape.Table<>(new Scalar.Words(), items(PAST_SCORES))),
            required("onderdelen", new Shape.Table<>(new Scalar.Words(), WORDS)));

    private static final Block<Fields> DERIVED = settings(
            "derived",
            required("afspraken", COUNTS),
            required("betwist", items(ID_WITH_CAPITALS)),
            required("te-laat", items(OVERDUE)),
            required("open", items(WORDS)),
            required("dekking", items(COVERAGE)),
            required("kloven", items(GAP)),
            optional("volgend-besluit", NEXT),
            optional("reacties", COUNTS),
            required("bedrag-totaal", AMOUNT),
            required("bedrag-onbekend", NUMBER));

    /** An exported dossier. */
    static final Block<Fields> DOSSIER = dossier();

    /** dossiers.json. */
    static final Block<Fields> OVERVIEW = settings(
            "overview",
            optional("titel", WORDS),
            optional("organisatie", WORDS),
            required("peildatum", DATE),
            required("dossiers", items(row())));

    /** gegevens.json. */
    static final Block<Fields> REGISTERS = registers();

    private static final Block<Fields> VERSION = settings(
            "version",
            required("revisie", WORDS),
            required("commit", WORDS),
            required("datum", DATE),
            optional("gewijzigd", WORDS));

    private static final Key<?> CHANGED = required("soort", Scalar.Choice.known(Change.Kind.class));

    private static final Block<Fields> CHANGE =
            settings("change", required("plaats", WORDS), CHANGED, optional("was", WORDS), optional("wordt", WORDS));

    /** Keys of exported blocks that are no text, or not always. */
    static final Map<String, List<String>> ANYTHING =
            Map.of("change", List.of("was", "wordt"), "version", List.of("gewijzigd"));

    /** wijzigingen.json. */
    static final Block<Fields> CHANGES = settings(
            "changes",
            required("van", VERSION),
            required("naar", VERSION),
            required(
                    "dossiers",
                    items(settings(
                            "changedDossier",
                            required("id", WORDS),
                            optional("voorheen", WORDS),
                            CHANGED,
                            required("wijzigingen", items(CHANGE))))));

    private DataFormat() {}

    private static Block<Fields> dossier() {
        List<Key<?>> keys = new ArrayList<>(DossierFormat.FOLDER.keys());
        keys.addAll(
                1,
                List.of(
                        optional("versie", WORDS),
                        optional("commit", WORDS),
                        optional("inhoud", WORDS),
                        required("peildatum", DATE)));
        keys.add(
                optional("bijlagen", items(settings("attachment", required("pad", WORDS), required("bytes", AMOUNT)))));
        keys.add(required("afgeleid", DERIVED));
        keys.add(optional("geschiedenis", HISTORY));
        return settings("dossierWithData", keys.toArray(Key<?>[]::new));
    }

    private static Block<Fields> side() {
        return settings("gapSide", required("partij", ID_WITH_CAPITALS), required("score", ONE_TO_FIVE));
    }

    private static Block<Fields> row() {
        return row("row", OverviewColumns.ALL);
    }

    private static Block<Fields> registers() {
        List<Key<?>> keys = new ArrayList<>();
        keys.add(required("peildatum", DATE));
        Registers.ALL.forEach(register -> keys.add(required(register.name(), items(row(register)))));
        return settings("registers", keys.toArray(Key<?>[]::new));
    }

    private static <R> Block<Fields> row(Register<R> register) {
        return row("register-" + register.name(), register.columns());
    }

    private static <R> Block<Fields> row(String name, List<Column<R>> columns) {
        return settings(
                name,
                columns.stream()
                        .map(column -> optional(column.key(), column.shape()))
                        .toArray(Key<?>[]::new));
    }

    private static Key<?> required(String name, Shape<?> shape) {
        return optional(name, shape).needed();
    }
}
