package nl.expliciet.generator.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.source.FolderSource;
import nl.expliciet.generator.source.SourceTree;
import nl.expliciet.generator.write.NewFiles;
import nl.expliciet.generator.write.OutputFile;

/** Starts something in a folder of dossiers. */
public final class Starter {
    private Starter() {}

    /**
     * Makes and writes the files of what is to be started; with an error nothing is written.
     *
     * @throws IOException when the folder is not there or cannot be written
     */
    public static Outcome<Started> start(Path folder, Start start) throws IOException {
        Outcome<Started> made = files(new FolderSource(folder), start);
        NewFiles.write(folder, made.value().files());
        return made;
    }

    /** The files of what is to be started, with the schemas that editors need; with an error there are none. */
    static Outcome<Started> files(SourceTree source, Start start) {
        Present present = new Present(source);
        List<OutputFile> files = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        if (start.kind() == StartKind.REPOSITORY) {
            for (OutputFile file : new RepositoryFiles(present, start).files()) {
                if (present.isThere(file.path())) {
                    kept.add(file.path());
                } else {
                    files.add(file);
                }
            }
        } else {
            Outcome<List<OutputFile>> things = new ThingFiles(present, start).files();
            files.addAll(things.value());
            findings.addAll(things.findings());
        }
        files.addAll(Schemas.missing(present));
        files.forEach(file -> present.obstacle(file.path()).ifPresent(findings::add));
        return new Outcome<>(new Started(findings.isEmpty() ? files : List.of(), kept), findings);
    }
}
