package nl.expliciet.generator.model;

/** What a moment of democratic control asks ({@code soort}). */
public enum MomentKind implements Keyed {
    DECISION("besluit"),
    CONSULTATION("zienswijze"),
    INFORMATION("informatie"),
    ACCOUNT("verantwoording"),
    EVALUATION("evaluatie");

    private final String key;

    MomentKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** True when something is asked of the body: a decision or its view. */
    public boolean isAsked() {
        return this == DECISION || this == CONSULTATION;
    }
}
