package nl.expliciet.generator.model;

/** The legal form; the first five are those of the Wet gemeenschappelijke regelingen, Essay Zuid-Holland 2017, chapter 3. */
public enum LegalVehicle implements Keyed {
    PLAIN_REGULATION("regeling-zonder-meer"),
    CENTRE_MUNICIPALITY("centrumgemeente"),
    JOINT_ORGAN("gemeenschappelijk-orgaan"),
    OPERATIONS_ORGANISATION("bedrijfsvoeringsorganisatie"),
    PUBLIC_BODY("openbaar-lichaam"),
    CONVENANT("convenant"),
    FOUNDATION("stichting"),
    DEAL("deal"),
    NONE("geen");

    private final String key;

    LegalVehicle(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
