package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.ID_WITH_CAPITALS;
import static nl.expliciet.generator.format.Shapes.PARTY;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.block;
import static nl.expliciet.generator.format.Shapes.items;
import static nl.expliciet.generator.format.Shapes.optional;
import static nl.expliciet.generator.format.Shapes.required;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.format.Shape.Choice;
import nl.expliciet.generator.format.Shape.Reference;
import nl.expliciet.generator.format.Shape.Target;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.AgreementSubject;
import nl.expliciet.generator.model.ProfileQuestion;

/** The keys of an agreement: as front matter of a file, and inside dossier.yaml with its text. */
public final class AgreementFormat {
    private static final List<Field> KEYS = List.of(
            required("id", ID_WITH_CAPITALS),
            required("titel", WORDS),
            required("onderwerp", Choice.of(AgreementSubject.class)),
            required("van", items(PARTY)),
            required("aan", items(PARTY)),
            required("status", Choice.known(AgreementStatus.class)),
            optional("datum", DATE),
            optional("besluit", PROSE),
            optional("herijken-voor", DATE),
            optional("vraag", Choice.of(ProfileQuestion.class)),
            optional("vervangt", items(new Reference(Target.AGREEMENT))),
            optional(
                    "standpunten",
                    items(block("standpoint", required("partij", PARTY), required("standpunt", PROSE)))));

    /** Front matter of a file in {@code afspraken/}. */
    public static final Block FRONT_MATTER = block("agreement", KEYS.toArray(Field[]::new));

    /** An item of {@code afspraken} in dossier.yaml. */
    public static final Block INLINE = inline();

    private AgreementFormat() {}

    private static Block inline() {
        List<Field> keys = new ArrayList<>(KEYS);
        keys.add(optional("tekst", PROSE));
        return block("inlineAgreement", keys.toArray(Field[]::new));
    }
}
