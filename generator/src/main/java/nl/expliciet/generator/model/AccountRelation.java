package nl.expliciet.generator.model;

/** How parties account to each other ({@code inrichting.verantwoordingsrelatie}). */
public enum AccountRelation implements Keyed {
    STEWARDSHIP("rentmeesterschap"),
    PRINCIPAL_AGENT("opdrachtgever-opdrachtnemer");

    private final String key;

    AccountRelation(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
