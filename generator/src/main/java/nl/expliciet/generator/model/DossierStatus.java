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

    @Override
    public String key() {
        return key;
    }
}
