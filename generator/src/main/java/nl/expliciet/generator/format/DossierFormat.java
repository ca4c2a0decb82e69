package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.PARTY;
import static nl.expliciet.generator.format.Shapes.PERIOD;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.items;
import static nl.expliciet.generator.format.Shapes.optional;
import static nl.expliciet.generator.format.Shapes.required;
import static nl.expliciet.generator.format.Shapes.settings;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.format.Shape.Choice;
import nl.expliciet.generator.model.ArrangementKind;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.Nature;

/** The keys of dossier.yaml. */
public final class DossierFormat {
    private static final Shape SIGNATURE = settings(
            "signature",
            required("partij", PARTY),
            optional("naam", WORDS),
            optional("functie", WORDS),
            optional("datum", DATE));

    /** All of dossier.yaml. */
    public static final Block DOSSIER = settings("dossier", dossier());

    private DossierFormat() {}

    private static Field[] dossier() {
        List<Field> fields = new ArrayList<>();
        fields.addAll(identity());
        fields.addAll(arrangement());
        fields.addAll(control());
        return fields.toArray(Field[]::new);
    }

    private static List<Field> identity() {
        return List.of(
                required("titel", WORDS),
                required("soort", Choice.known(ArrangementKind.class)),
                required("status", Choice.known(DossierStatus.class)),
                optional("aard", Choice.known(Nature.class)),
                optional("samenvatting", PROSE),
                optional("vastgesteld", DATE),
                optional("looptijd", PERIOD),
                optional(
                        "herijking",
                        settings(
                                "recalibration",
                                optional("laatste", DATE),
                                optional("interval", new Shape.Interval()))),
                optional(
                        "secretariaat",
                        settings("secretariat", optional("organisatie", WORDS), optional("contact", WORDS))),
                optional("ondertekening", items(SIGNATURE)));
    }

    private static List<Field> arrangement() {
        return List.of(
                required("opgave", ArrangementFormat.CHALLENGE),
                required("partijen", items(ArrangementFormat.PARTY_OF_DOSSIER)),
                optional("politiek", ArrangementFormat.POLITICS),
                required("inrichting", ArrangementFormat.DESIGN),
                optional("profiel", ArrangementFormat.PROFILE),
                optional("checkvragen", ControlFormat.ANSWERS),
                optional("afspraken", items(AgreementFormat.INLINE)),
                optional("organisatie", ArrangementFormat.ORGANISATION),
                optional("competitie", PROSE),
                optional("regie", ArrangementFormat.REGIE));
    }

    private static List<Field> control() {
        return List.of(
                optional("financien", items(ControlFormat.CONTRIBUTION)),
                optional("momenten", items(ControlFormat.MOMENT)),
                optional("zienswijzen", items(ControlFormat.CONSULTATION)),
                optional("regeling", ControlFormat.REGULATION),
                optional("publicatie", ControlFormat.PUBLICATION),
                optional("bronnen", items(ControlFormat.SOURCE)),
                optional("accepteer", items(ControlFormat.ACCEPTANCE)));
    }
}
