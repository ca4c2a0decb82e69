package nl.expliciet.generator.model;

/** What was done with a council's view ({@code uitkomst}). */
public enum ConsultationOutcome implements Keyed {
    ADOPTED("overgenomen"),
    PARTLY("deels"),
    NOT_ADOPTED("niet"),
    OPEN("open");

    private final String key;

    ConsultationOutcome(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
