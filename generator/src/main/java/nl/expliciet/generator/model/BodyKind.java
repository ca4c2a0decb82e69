package nl.expliciet.generator.model;

/** The sort of representative body ({@code soort} in organen.yaml). */
public enum BodyKind implements Keyed {
    MUNICIPAL_COUNCIL("gemeenteraad"),
    PROVINCIAL_COUNCIL("provinciale-staten"),
    WATER_AUTHORITY_BOARD("algemeen-bestuur-waterschap"),
    HOUSE_OF_REPRESENTATIVES("tweede-kamer"),
    SENATE("eerste-kamer"),
    EUROPEAN_PARLIAMENT("europees-parlement"),
    OTHER("overig");

    private final String key;

    BodyKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
