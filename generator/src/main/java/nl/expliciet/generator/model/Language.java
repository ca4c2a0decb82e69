package nl.expliciet.generator.model;

/** The language of pages and messages ({@code taal}). */
public enum Language implements Keyed {
    DUTCH("nl"),
    ENGLISH("en");

    private final String key;

    Language(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
