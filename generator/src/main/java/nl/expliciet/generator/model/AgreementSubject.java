package nl.expliciet.generator.model;

/** What an agreement is about ({@code onderwerp}). */
public enum AgreementSubject implements Keyed {
    COMMITMENT_OF_MEANS("inzet"),
    AMBITION("ambitie"),
    COMMITMENT("commitment"),
    ROLES("rollen"),
    EXECUTION("uitvoering"),
    FUNDING("financiering"),
    ACCOUNTABILITY("verantwoording"),
    POLICY_FREEDOM("beleidsvrijheid"),
    STALEMATE("impasse"),
    DECISION_MAKING("besluitvorming"),
    ENTRY_AND_EXIT("toetreding-uittreding"),
    FEEDBACK("terugkoppeling"),
    CELEBRATION("vieren"),
    OTHER("overig");

    private final String key;

    AgreementSubject(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
