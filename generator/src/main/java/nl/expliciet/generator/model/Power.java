package nl.expliciet.generator.model;

/** What a stakeholder can do to an arrangement ({@code krachtenveld.kan}). */
public enum Power implements Keyed {
    HELP("helpen"),
    HINDER("hinderen"),
    BLOCK("blokkeren");

    private final String key;

    Power(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
