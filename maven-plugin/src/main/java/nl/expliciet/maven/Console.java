package nl.expliciet.maven;

import java.util.Locale;
import nl.expliciet.generator.GeneratorResult;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Paint;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.view.Messages;
import org.apache.maven.plugin.logging.Log;

/** Says what came of a run: the findings, and a summary. */
final class Console {
    private final Log log;
    private final GeneratorResult result;
    private final Messages messages;
    private final FindingText words;
    private final Paint paint;
    private final Locale locale;

    Console(Log log, GeneratorResult result, Language language, Paint paint) {
        this.paint = paint;
        this.locale = Locale.forLanguageTag(language.key());
        this.log = log;
        this.result = result;
        this.messages = Messages.of(language);
        this.words = FindingText.in(language.key());
    }

    /** Everything there is to say of a run of so many seconds. */
    void report(double seconds) {
        new FindingReport(log, words, paint, result::lineOf).say(result.findings());
        String time = String.format(locale, "%.1f", seconds);
        String key = result.written() ? "console.klaar" : "console.gecontroleerd";
        log.info(messages.text(key, summary(), time));
        if (result.count(Severity.ERROR) > 1) {
            FindingReport.first(result.findings())
                    .ifPresent(first -> log.info(messages.text("console.begin", words.head(first, paint))));
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
