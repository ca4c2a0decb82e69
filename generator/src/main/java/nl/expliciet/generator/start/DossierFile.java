package nl.expliciet.generator.start;

import java.util.Map;
import nl.expliciet.generator.format.DossierId;
import nl.expliciet.generator.model.ArrangementKind;
import nl.expliciet.generator.model.BaseVariant;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Role;
import nl.expliciet.generator.model.Tier;
import nl.expliciet.generator.read.YamlText;
import nl.expliciet.generator.write.OutputFile;

/** The dossier.yaml to start from: what is required, with what may be chosen beside it. */
public final class DossierFile {
    private DossierFile() {}

    /**
     * The file of a dossier.
     *
     * @param parties the items of its list of parties
     */
    public static OutputFile of(String id, String title, String parties) {
        Map<String, String> values = Map.of(
                "titel", YamlText.of(title),
                "soort", Template.keys(ArrangementKind.class),
                "status", Template.keys(DossierStatus.class),
                "laag", Template.keys(Tier.class),
                "rol", Template.keys(Role.class),
                "nadruk", Template.keys(GovernancePerspective.class),
                "variant", Template.keys(BaseVariant.class),
                "partijen", parties);
        return OutputFile.text(id + "/dossier.yaml", Template.fill("dossier.yaml", values));
    }

    /** An id that says the title and that nothing has yet. */
    public static String freeId(Present present, String title) {
        return Slug.free(Slug.of(title, "dossier"), id -> !DossierId.isValid(id) || present.isThere(id));
    }
}
