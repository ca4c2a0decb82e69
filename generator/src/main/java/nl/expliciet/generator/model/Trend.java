package nl.expliciet.generator.model;

/** Which way an indicator should go ({@code indicatoren.richting}). */
public enum Trend implements Keyed {
    UP("omhoog"),
    DOWN("omlaag");

    private final String key;

    Trend(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
