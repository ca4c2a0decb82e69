package nl.expliciet.generator;

import java.util.function.Supplier;
import nl.expliciet.generator.site.Checked;

/**
 * Tells of the dossiers of a run when work on each begins and ends.
 *
 * @param all how many there are
 */
record Steps(int all, Progress progress) {

    /** Does the work on a dossier and tells of it. */
    Checked followed(String id, Supplier<Checked> work) {
        progress.begins(id, all);
        Checked checked = work.get();
        progress.finished(GeneratorResult.summary(checked));
        return checked;
    }
}
