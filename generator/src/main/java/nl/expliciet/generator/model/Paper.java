package nl.expliciet.generator.model;

/** The paper of the PDF ({@code thema.papier}). */
public enum Paper implements Keyed {
    A4("A4"),
    LETTER("Letter");

    private final String key;

    Paper(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
