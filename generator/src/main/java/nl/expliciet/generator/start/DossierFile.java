package nl.expliciet.generator.start;

import java.util.Map;
import nl.expliciet.generator.format.DossierId;
import nl.expliciet.generator.model.ArrangementKind;
import nl.expliciet.generator.model.BaseVariant;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.Role;
import nl.expliciet.generator.model.Tier;
import nl.expliciet.generator.read.YamlText;
import nl.expliciet.generator.write.OutputFile;

/** The dossier.yaml to start from: what is required, with what may be chosen beside it. */
final class DossierFile {
    private final Present present;

    DossierFile(Present present) {
        this.present = present;
    }

    OutputFile of(String id, String title, String parties) {
        Map<String, String> values = Map.of(
                "titel", YamlText.of(title),
                "soort", all(ArrangementKind.class),
                "status", all(DossierStatus.class),
                "laag", all(Tier.class),
                "rol", all(Role.class),
                "nadruk", all(GovernancePerspective.class),
                "variant", all(BaseVariant.class),
                "partijen", new Parties(present).yaml(parties));
        return OutputFile.text(id + "/dossier.yaml", Template.fill("dossier.yaml", values));
    }

    /** An id that says the title and that nothing has yet. */
    static String freeId(Present present, String title) {
        return Slug.free(Slug.of(title, "dossier"), id -> !DossierId.isValid(id) || present.isThere(id));
    }

    private static <E extends Enum<E> & Keyed> String all(Class<E> values) {
        return String.join(", ", Keyed.keys(values));
    }
}
