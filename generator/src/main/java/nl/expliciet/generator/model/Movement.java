package nl.expliciet.generator.model;

/** How an arrangement moves; NSOB 2020, p. 45-47. */
public enum Movement implements Keyed {
    IDLING("stationair"),
    ACCELERATING("accelereren"),
    CRUISING("cruisen");

    private final String key;

    Movement(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
