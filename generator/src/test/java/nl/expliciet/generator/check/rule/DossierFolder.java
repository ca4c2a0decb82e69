package nl.expliciet.generator.check.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.Generator;
import nl.expliciet.generator.GeneratorOptions;
import nl.expliciet.generator.finding.Finding;

/**
 * A folder with one small dossier without findings, {@code proef}, to change one thing in. What is put in dossier.yaml
 * replaces the keys it names.
 */
final class DossierFolder {
  private static final String BASE =
      """
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
  private static final String SETTINGS = "peildatum: 2024-01-15\n";
  private static final String MAP = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";

  private final Path root;
  private final Map<String, String> keys = new LinkedHashMap<>();

  DossierFolder(Path root) throws IOException {
    this.root = root;
    add(BASE);
    write("expliciet.yaml", SETTINGS);
    write("proef/dossier.yaml", BASE);
    write("proef/bijlagen/kaart.svg", MAP);
  }

  /** The folder that holds everything. */
  Path root() {
    return root;
  }

  /** Puts a file of the dossier, or the shared settings. */
  DossierFolder put(String file, String text) throws IOException {
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
  DossierFolder write(String path, String text) throws IOException {
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

  /** The findings of the whole folder. */
  List<Finding> check() throws IOException {
    return new Generator(GeneratorOptions.of(root, root.resolve("target/out"))).check().findings();
  }
}
