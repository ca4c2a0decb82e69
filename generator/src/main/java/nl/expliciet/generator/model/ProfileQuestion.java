package nl.expliciet.generator.model;

/** The six questions of the profile, in the order of its axes; Rob 2021, 5.3. */
public enum ProfileQuestion implements Keyed {
    POLICY_AMBITION("beleidsambitie"),
    OBLIGATION("verplichting"),
    RESOURCES("middelen"),
    REQUIREMENTS("eisen"),
    EXECUTION("uitvoering"),
    ACCOUNTABILITY("verantwoording");

    private final String key;

    ProfileQuestion(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
