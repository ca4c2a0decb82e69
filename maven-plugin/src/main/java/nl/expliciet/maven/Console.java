package nl.expliciet.maven;

import java.util.Locale;
import nl.expliciet.generator.GeneratorResult;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.view.Messages;
import org.apache.maven.plugin.logging.Log;

/** Says what came of a run: a line per dossier, the findings, and a summary. */
final class Console {
    private final Log log;
    private final GeneratorResult result;
    private final Messages messages;
    private final FindingText words;

    Console(Log log, GeneratorResult result, Language language) {
        this.log = log;
        this.result = result;
        this.messages = Messages.of(language);
        this.words = FindingText.in(language.key());
    }

    /** Everything there is to say of a run of so many seconds. */
    void report(double seconds) {
        result.dossiers().forEach(this::dossier);
        result.findings().forEach(this::finding);
        String time = String.format(Locale.ROOT, "%.1f", seconds);
        String key = result.written() ? "console.klaar" : "console.gecontroleerd";
        log.info(messages.text(key, summary(), time));
    }

    private void dossier(GeneratorResult.DossierSummary dossier) {
        String agreements = messages.count("console.afspraken", dossier.agreements());
        String rest = dossier.disputed() == 0 ? "" : messages.text("console.betwist", dossier.disputed());
        log.info(dossier.id() + ": " + agreements + rest);
    }

    private void finding(Finding finding) {
        String text = words.console(finding, result.lineOf(finding));
        if (finding.isAccepted()) {
            log.info(text);
        } else if (finding.severity() == Severity.ERROR) {
            log.error(text);
        } else {
            log.warn(text);
        }
    }

    /** How many dossiers, errors and warnings. */
    String summary() {
        int dossiers = result.dossiers().size();
        int errors = (int) result.count(Severity.ERROR);
        int warnings = (int) result.count(Severity.WARNING);
        return messages.count("console.dossiers", dossiers)
                + ", "
                + messages.count("console.fouten", errors)
                + ", "
                + messages.count("console.waarschuwingen", warnings);
    }
}
