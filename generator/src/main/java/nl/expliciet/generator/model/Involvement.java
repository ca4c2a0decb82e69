package nl.expliciet.generator.model;

/** Whether a stakeholder takes part ({@code krachtenveld.deelname}). */
public enum Involvement implements Keyed {
    YES("ja"),
    NOT_YET("nog-niet"),
    NO("nee");

    private final String key;

    Involvement(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
