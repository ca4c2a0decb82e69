package nl.expliciet.generator.model;

/** How far a dossier is in being adopted ({@code status}). */
public enum DossierStatus implements Keyed {
    DRAFT("concept"),
    IN_CONSULTATION("ter-consultatie"),
    FOR_ADOPTION("ter-vaststelling"),
    ADOPTED("vastgesteld"),
    ENDED("beeindigd");

    private final String key;

    DossierStatus(String key) {
        this.key = key;
    }

    /** True while its text can still change: then readers are asked what they think of it. */
    public boolean asksForComments() {
        return this == DRAFT || this == IN_CONSULTATION || this == FOR_ADOPTION;
    }

    @Override
    public String key() {
        return key;
    }
}
