package nl.expliciet.generator.model;

/** Whether an arrangement executes or forms policy ({@code inrichting.werk}). */
public enum WorkKind implements Keyed {
    EXECUTION("uitvoering"),
    POLICY("beleid");

    private final String key;

    WorkKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
