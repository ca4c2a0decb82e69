package nl.expliciet.generator.model;

/** Who commits an organisation to a challenge under regie ({@code regie.binding}). */
public enum Binding implements Keyed {
    STAFF("medewerker"),
    BOARD("bestuur");

    private final String key;

    Binding(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
