package nl.expliciet.generator;

import nl.expliciet.generator.GeneratorResult.DossierSummary;

/** Hears how far a run is. It is told by the threads that work, several at a time. */
public interface Progress {
    /** Hears nothing. */
    Progress UNHEARD = new Progress() {};

    /**
     * Work on a dossier begins.
     *
     * @param all how many dossiers the run has
     */
    default void begins(String dossier, int all) {}

    /** A dossier is read, and written where that was asked. */
    default void finished(DossierSummary dossier) {}

    /** All dossiers are done; what runs across them begins. */
    default void across() {}
}
