package nl.expliciet.maven;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.expliciet.generator.GeneratorResult.DossierSummary;
import nl.expliciet.generator.Progress;
import nl.expliciet.generator.view.Messages;
import org.apache.maven.plugin.logging.Log;

/**
 * Says how far a run is: a line for each dossier that is done with the time it took, and for someone at a terminal a last
 * line that says what is being made and how many are left.
 */
final class ProgressReport implements Progress, AutoCloseable {
    /** To the start of the line, and nothing on it any more. */
    private static final String CLEAR = "\r\u001b[K";
    /** A line that is broken off cannot be cleared, and terminals have at least so many columns. */
    private static final int WIDTH = 78;

    private final Log log;
    private final Messages messages;
    private final Optional<PrintWriter> terminal;
    private final LongSupplier clock;
    private final Map<String, Long> busy = new LinkedHashMap<>();
    private int done;
    private int all;

    /**
     * A report of a run.
     *
     * @param terminal where the last line changes; empty in a log
     * @param clock nanoseconds
     */
    ProgressReport(Log log, Messages messages, Optional<PrintWriter> terminal, LongSupplier clock) {
        this.log = log;
        this.messages = messages;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public synchronized void begins(String dossier, int ofAll) {
        all = ofAll;
        busy.put(dossier, clock.getAsLong());
        live(state());
    }

    @Override
    public synchronized void finished(DossierSummary dossier) {
        double seconds = (clock.getAsLong() - busy.remove(dossier.id())) / 1e9;
        done++;
        live("");
        log.info(line(dossier, seconds));
        live(state());
    }

    @Override
    public synchronized void across() {
        live(messages.text("console.geheel"));
    }

    /** Takes the last line away. */
    @Override
    public synchronized void close() {
        live("");
    }

    private String line(DossierSummary dossier, double seconds) {
        String agreements = messages.count("console.afspraken", dossier.agreements());
        String rest = dossier.disputed() == 0 ? "" : messages.text("console.betwist", dossier.disputed());
        Locale locale = Locale.forLanguageTag(messages.language().key());
        String time = String.format(locale, "%.1f", seconds);
        return messages.text("console.dossier", dossier.id(), agreements + rest, time, done, all);
    }

    private String state() {
        if (busy.isEmpty()) {
            return "";
        }
        String state = messages.text("console.bezig", all - done, all, String.join(", ", busy.keySet()));
        return state.length() <= WIDTH ? state : state.substring(0, WIDTH - 1) + "…";
    }

    private void live(String line) {
        terminal.ifPresent(out -> {
            out.print(CLEAR + line);
            out.flush();
        });
    }
}
