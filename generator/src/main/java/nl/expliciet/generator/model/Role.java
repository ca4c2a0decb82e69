package nl.expliciet.generator.model;

/** The role a government takes ({@code rol}); Rob 2021, 2.4. */
public enum Role implements Keyed {
    LET_GO("loslaten"),
    FACILITATE("faciliteren"),
    STIMULATE("stimuleren"),
    DIRECT("regisseren"),
    REGULATE("reguleren");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
