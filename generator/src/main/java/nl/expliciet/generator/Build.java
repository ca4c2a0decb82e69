package nl.expliciet.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.site.Checked;
import nl.expliciet.generator.site.Kept;
import nl.expliciet.generator.site.Made;
import nl.expliciet.generator.site.Opened;
import nl.expliciet.generator.site.Parallel;
import nl.expliciet.generator.site.Part;
import nl.expliciet.generator.site.Press;
import nl.expliciet.generator.write.OutputFolder;

/**
 * One build, in one pass: each dossier is read, checked, written and let go. After a finding that stops the build, or a
 * file that cannot be made, nothing more is written, but all dossiers are still read and checked: one run tells everything.
 */
final class Build {
    private final Press press;
    private final OutputFolder output;
    private final Severity failOn;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private volatile boolean stopped;

    Build(Press press, OutputFolder output, Severity failOn) {
        this.press = press;
        this.output = output;
        this.failOn = failOn;
        this.stopped = press.told().fails(failOn);
    }

    /** Reads and checks every dossier, and writes its files while it is at hand. */
    List<Checked> dossiers(Parallel parallel, Steps steps) {
        return parallel.map(press.ids(), id -> steps.followed(id, () -> dossier(id)));
    }

    private Checked dossier(String id) {
        Opened dossier = press.open(id);
        Checked checked = dossier.checked();
        if (checked.told().fails(failOn)) {
            stopped = true;
        }
        unlessStopped(() -> {
            write(press.files(dossier), output);
            kept.put(id, press.keep(dossier));
        });
        return checked;
    }

    /** Writes what runs across dossiers; gives what the PDFs turned out to have wrong, when that was asked. */
    List<Finding> across(Parallel parallel) {
        unlessStopped(() -> {
            List<Kept> all = press.ids().stream().map(kept::get).toList();
            write(press.across(all, path -> out -> output.copy(path, out)), output, parallel);
        });
        return stopped ? List.of() : press.broken();
    }

    /**
     * True when every file was written.
     *
     * @throws IOException when one could not be
     */
    boolean isComplete() throws IOException {
        if (failure.get() instanceof UncheckedIOException unwritten) {
            throw unwritten.getCause();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return !stopped;
    }

    private void unlessStopped(Runnable work) {
        if (stopped) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException failed) {
            failure.compareAndSet(null, failed);
            stopped = true;
        }
    }

    /** Writes parts of the site, several at a time. */
    static void write(List<Part> parts, OutputFolder output, Parallel parallel) {
        parallel.each(parts, part -> write(part.files(), output));
    }

    /** Writes files one after the other. */
    static void write(Map<String, Made> files, OutputFolder output) {
        files.forEach((path, file) -> {
            try (OutputStream out = output.open(path)) {
                file.to(out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
