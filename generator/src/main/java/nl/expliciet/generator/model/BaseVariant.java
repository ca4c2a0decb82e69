package nl.expliciet.generator.model;

/** The five base variants of multi-level governance; NSOB 2018, p. 40-52. */
public enum BaseVariant implements Keyed {
    MULTILEVEL_ADMINISTRATION("meerlaags-bestuur"),
    MULTILEVEL_MANAGEMENT("meerlaags-management"),
    TOP_DOWN_COOPERATION("top-down-samenwerking"),
    BOTTOM_UP_COOPERATION("bottom-up-samenwerking"),
    SOCIETAL_COOPERATION("maatschappelijke-samenwerking");

    private final String key;

    BaseVariant(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
