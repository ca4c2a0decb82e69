package nl.expliciet.generator.model;

/** The interplay of government and society that regie asks for ({@code regie.samenspel}). */
public enum Interplay implements Keyed {
    FREE_ROOM("vrije-ruimte"),
    COOPERATION("samenwerking"),
    EXECUTION("uitvoering");

    private final String key;

    Interplay(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
