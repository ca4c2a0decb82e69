package nl.expliciet.generator.model;

/** Where an agreement stands ({@code status}). */
public enum AgreementStatus implements Keyed {
    PROPOSED("voorgesteld"),
    AGREED("overeengekomen"),
    DISPUTED("betwist"),
    REVISED("herzien"),
    LAPSED("vervallen");

    private final String key;

    AgreementStatus(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** True while the agreement still counts: not revised and not lapsed. */
    public boolean isLive() {
        return this == PROPOSED || this == AGREED || this == DISPUTED;
    }
}
