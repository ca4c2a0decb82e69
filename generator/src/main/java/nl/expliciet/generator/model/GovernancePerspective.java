package nl.expliciet.generator.model;

/** The four perspectives on governing; NSOB 2018, p. 31-34. */
public enum GovernancePerspective implements Keyed {
    PUBLIC_ADMINISTRATION("rechtmatig"),
    NEW_PUBLIC_MANAGEMENT("presterend"),
    NETWORK_GOVERNANCE("netwerkend"),
    SOCIETAL_RESILIENCE("responsief");

    private final String key;

    GovernancePerspective(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
