package nl.expliciet.generator.model;

/** How the central level stands towards the region ({@code inrichting.positie-rijk}); NSOB 2020, p. 14. */
public enum CentralPosition implements Keyed {
    ABOVE("boven"),
    BETWEEN("tussen"),
    BELOW("onder");

    private final String key;

    CentralPosition(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
