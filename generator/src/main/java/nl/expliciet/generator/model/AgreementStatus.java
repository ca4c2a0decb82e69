package nl.expliciet.generator.model;

/** Where an agreement stands ({@code status}). */
public enum AgreementStatus implements Keyed {
    PROPOSED("voorgesteld"),
    AGREED("overeengekomen"),
    DISPUTED("betwist"),
    /** Not agreed at all: a practice, duty or fact that a source describes. */
    DESCRIBED("beschreven"),
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

    /** True for what parties promise or promised each other; what is only described is no promise. */
    public boolean isPromise() {
        return this != DESCRIBED;
    }

    /** True while it still counts: not revised and not lapsed. */
    public boolean isLive() {
        return this != REVISED && this != LAPSED;
    }
}
