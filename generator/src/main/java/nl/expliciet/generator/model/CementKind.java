package nl.expliciet.generator.model;

/** What holds an arrangement together ({@code inrichting.cement.soort}); NSOB 2020, chapter 2. */
public enum CementKind implements Keyed {
    STRUCTURE("structuur"),
    CONTRACT("contract"),
    INTENTION("intentie"),
    MOVEMENT("beweging");

    private final String key;

    CementKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
