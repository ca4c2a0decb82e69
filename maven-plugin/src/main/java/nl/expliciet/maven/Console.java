package nl.expliciet.maven;

import java.util.Locale;
import nl.expliciet.generator.GeneratorResult;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.read.SourceFile;
import org.apache.maven.plugin.logging.Log;

/** Says what came of a run: a line per dossier, the findings, and a summary. */
final class Console {
  private final Log log;
  private final GeneratorResult result;
  private final FindingText words;

  Console(Log log, GeneratorResult result) {
    this.log = log;
    this.result = result;
    this.words = FindingText.in(result.language().key());
  }

  void report(double seconds) {
    result.dossiers().forEach(this::dossier);
    result.findings().forEach(this::finding);
    log.info(String.format(Locale.ROOT, "%s, %.1f s", summary(), seconds));
  }

  private void dossier(Dossier dossier) {
    log.info(dossier.id() + ": " + dossier.agreements().size() + " afspraken");
  }

  private void finding(Finding finding) {
    SourceFile file = result.files().get(finding.position().file());
    String text = words.console(finding, file == null ? "" : file.lineAt(finding.position()));
    if (finding.severity() == Severity.ERROR) {
      log.error(text);
    } else {
      log.warn(text);
    }
  }

  String summary() {
    return result.dossiers().size()
        + " dossiers, "
        + result.count(Severity.ERROR)
        + " fouten, "
        + result.count(Severity.WARNING)
        + " waarschuwingen";
  }
}
