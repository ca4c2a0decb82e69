package nl.expliciet.generator.check.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.PortfolioReader;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.source.FolderSource;
import nl.expliciet.generator.source.SourceTree;

/**
 * A folder with one small dossier without findings, {@code proef}, to change one thing in. What is put in dossier.yaml
 * replaces the keys it names.
 */
public final class DossierFolder {
    private static final String BASE = """
      titel: Voorbeeld
      soort: convenant
      status: concept
      samenvatting: De [kaart](bijlagen/kaart.svg) toont de kernen.
      opgave: { vraagstuk: Samen de kernen bereikbaar houden. }
      partijen:
        - { id: rijk, naam: Het Rijk, laag: rijk }
        - { id: gemeente-a, naam: Gemeente A, laag: gemeente }
      inrichting: { nadruk: onbekend, variant: onbekend }
      """;
    private static final String SETTINGS = "peildatum: 2024-01-01\n";
    private static final Knowledge KNOWLEDGE = Knowledge.load(Language.DUTCH);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final String MAP = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";

    private final Path root;
    private final Map<String, String> keys = new LinkedHashMap<>();

    /** Writes the dossier below a folder. */
    public DossierFolder(Path root) throws IOException {
        this.root = root;
        add(BASE);
        write("expliciet.yaml", SETTINGS);
        write("proef/dossier.yaml", BASE);
        write("proef/bijlagen/kaart.svg", MAP);
    }

    /** The folder that holds everything. */
    public Path root() {
        return root;
    }

    /** Puts a file of the dossier, or the shared settings. */
    public DossierFolder put(String file, String text) throws IOException {
        if (file.equals("dossier.yaml")) {
            add(text);
            write("proef/dossier.yaml", String.join("", keys.values()));
        } else if (file.equals("expliciet.yaml")) {
            write(file, SETTINGS + text);
        } else {
            write("proef/" + file, text);
        }
        return this;
    }

    /** Writes a file below the root as it is. */
    public DossierFolder write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Cuts text at its top-level keys; a key that stands there twice stays there twice. */
    private void add(String yaml) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String part : yaml.split("(?m)^(?=[a-z])")) {
            found.merge(part.replaceFirst("(?s):.*", ""), part, String::concat);
        }
        keys.putAll(found);
    }

    /** The dossier as the model. */
    public Dossier model() throws IOException {
        SourceTree source = new FolderSource(root);
        return DossierReader.read(source, "proef", PortfolioReader.read(source).value())
                .value()
                .dossier();
    }

    /** The findings of the whole folder, on the first of 2024. */
    public List<Finding> check() throws IOException {
        SourceTree source = new FolderSource(root);
        Outcome<ReadPortfolio> shared = PortfolioReader.read(source);
        List<Finding> findings = new ArrayList<>(shared.findings());
        findings.addAll(PortfolioRules.check(source, shared.value(), c -> c < 0x3000, font -> Optional.empty()));
        Surroundings around = new Surroundings(source, shared.value(), KNOWLEDGE, DAY, c -> c < 0x3000);
        for (String id : shared.value().dossierIds()) {
            Outcome<ReadDossier> dossier = DossierReader.read(source, id, shared.value());
            findings.addAll(dossier.findings());
            findings.addAll(Rules.check(dossier.value(), around));
        }
        return findings.stream().sorted().distinct().toList();
    }
}
