package nl.expliciet.generator.compare;

import nl.expliciet.generator.model.Keyed;

/** How much of the history of a dossier is told ({@code expliciet.history}). */
public enum HistoryDetail implements Keyed {
    NONE("nee"),
    VERSIONS("ja"),
    /** The names of those who made the versions too. */
    AUTHORS("auteurs");

    private final String key;

    HistoryDetail(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
