package nl.expliciet.generator;

import java.io.IOException;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.pdf.PdfRenderer;
import nl.expliciet.generator.pdf.PdfStyle;
import nl.expliciet.generator.read.SourceFile;

/** The compiler: read, check, compose, render, write. */
public final class Generator {
  private final GeneratorOptions options;

  public Generator(GeneratorOptions options) {
    this.options = options;
  }

  /**
   * Reads and checks, and writes nothing.
   *
   * @throws IOException when the source folder is not there or git cannot be read
   */
  public GeneratorResult check() throws IOException {
    try (Parallel parallel = new Parallel(options.threads())) {
      return result(new SourceChecker(options, parallel, shown()).check(), false);
    }
  }

  private static IntPredicate shown() {
    return new PdfRenderer(PdfStyle.shipped()).coverage()::covers;
  }

  private static GeneratorResult result(CheckedSource source, boolean written) {
    Map<String, SourceFile> files =
        Stream.concat(
                source.shared().files().stream(),
                source.dossiers().stream().flatMap(dossier -> dossier.files().stream()))
            .collect(Collectors.toMap(SourceFile::path, file -> file, (first, second) -> first));
    return new GeneratorResult(
        written,
        source.shared().settings().language(),
        source.dossiers().stream().map(ReadDossier::dossier).toList(),
        source.findings(),
        files);
  }
}
