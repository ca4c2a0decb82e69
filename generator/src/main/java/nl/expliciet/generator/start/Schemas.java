package nl.expliciet.generator.start;

import java.util.List;
import nl.expliciet.generator.export.SchemaExport;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.write.OutputFile;

/** The schemas that new files name on their first line, so that an editor completes and checks them before any build. */
public final class Schemas {
    private static final String FOLDER = ".expliciet/schema/";

    private Schemas() {}

    /** Those that are not in a source yet. */
    public static List<OutputFile> missing(Present present) {
        return SchemaExport.files(Language.DUTCH).entrySet().stream()
                .filter(schema -> !present.isThere(FOLDER + schema.getKey()))
                .map(schema -> OutputFile.text(FOLDER + schema.getKey(), schema.getValue()))
                .toList();
    }
}
