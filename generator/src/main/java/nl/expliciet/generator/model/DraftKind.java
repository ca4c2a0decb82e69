package nl.expliciet.generator.model;

/** The draft that a body is asked about at a moment ({@code stuk}), where the law gives it a term. */
public enum DraftKind implements Keyed {
    REGULATION("regeling"),
    BUDGET("begroting");

    private final String key;

    DraftKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
