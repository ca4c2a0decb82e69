package nl.expliciet.maven;

import java.util.Locale;
import nl.expliciet.generator.GeneratorResult;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.model.Dossier;
import org.apache.maven.plugin.logging.Log;

/** Says what came of a run: a line per dossier, the findings, and a summary. */
final class Console {
  private final Log log;
  private final GeneratorResult result;

  Console(Log log, GeneratorResult result) {
    this.log = log;
    this.result = result;
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
    String line = finding.position() + ": " + finding.severity().label() + "[" + finding.code().code() + "] " + finding.arguments();
    if (finding.severity() == Severity.ERROR) {
      log.error(line);
    } else {
      log.warn(line);
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
