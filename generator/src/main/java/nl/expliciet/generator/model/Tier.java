package nl.expliciet.generator.model;

/** The tier of government or kind of party ({@code laag}), in the order of the house of tiers. */
public enum Tier implements Keyed {
    EU("eu"),
    STATE("rijk"),
    PROVINCE("provincie"),
    WATER_AUTHORITY("waterschap"),
    MUNICIPALITY("gemeente"),
    JOINT_BODY("gemeenschappelijke-regeling"),
    CIVIL_SOCIETY("maatschappelijk"),
    COMPANY("bedrijf"),
    KNOWLEDGE_INSTITUTION("kennisinstelling"),
    RESIDENTS("inwoners");

    private final String key;

    Tier(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** True for a tier of government, false for parties beside the governments. */
    public boolean isGovernment() {
        return ordinal() <= JOINT_BODY.ordinal();
    }
}
