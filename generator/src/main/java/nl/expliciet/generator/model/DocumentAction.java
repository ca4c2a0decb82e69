package nl.expliciet.generator.model;

/** What happened to a published document ({@code handelingen}); DiWoo list of document actions. */
public enum DocumentAction implements Keyed {
    SIGNED("ondertekening"),
    ADOPTED("vaststelling"),
    RECEIVED("ontvangst");

    private final String key;

    DocumentAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
