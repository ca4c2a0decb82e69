package nl.expliciet.generator.model;

/** Whether a challenge under regie ends ({@code regie.duur}). */
public enum Permanence implements Keyed {
    TEMPORARY("tijdelijk"),
    STRUCTURAL("structureel");

    private final String key;

    Permanence(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
