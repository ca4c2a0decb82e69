package nl.expliciet.generator.model;

/** How an arrangement relates to another one ({@code samenhang.soort}). */
public enum RelationKind implements Keyed {
    PART_OF("onderdeel-van"),
    CONTAINS("omvat"),
    SUCCEEDS("opvolger-van"),
    TOUCHES("raakt"),
    COMPETES("concurreert");

    private final String key;

    RelationKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
