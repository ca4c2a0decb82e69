package nl.expliciet.generator.model;

/** The answer to a plain question, such as {@code krachtenveld.moet-bewegen}. */
public enum YesOrNo implements Keyed {
    YES("ja"),
    NO("nee");

    private final String key;

    YesOrNo(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
