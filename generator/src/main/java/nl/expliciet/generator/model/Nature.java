package nl.expliciet.generator.model;

/** What stands behind a dossier ({@code aard}); shown on page one. */
public enum Nature implements Keyed {
    OFFICIAL("officieel"),
    RECONSTRUCTION("reconstructie"),
    FICTIONAL("fictief");

    private final String key;

    Nature(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
