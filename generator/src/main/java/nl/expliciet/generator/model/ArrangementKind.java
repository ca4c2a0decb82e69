package nl.expliciet.generator.model;

/** What sort of arrangement a dossier is about ({@code soort}). */
public enum ArrangementKind implements Keyed {
    CONVENANT("convenant"),
    REGION_DEAL("regio-deal"),
    CITY_DEAL("city-deal"),
    MIRT("mirt"),
    ENERGY_STRATEGY("res"),
    ADMINISTRATIVE_AGREEMENT("bestuursakkoord"),
    JOINT_REGULATION("gemeenschappelijke-regeling"),
    PROGRAMME("programma"),
    PARTNERSHIP("samenwerkingsverband"),
    OTHER("overig");

    private final String key;

    ArrangementKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
