package nl.expliciet.generator.model;

/** What became of a recommendation ({@code stand}). */
public enum RecommendationState implements Keyed {
    OPEN("open"),
    ADOPTED("overgenomen"),
    REJECTED("afgewezen"),
    DONE("gereed");

    private final String key;

    RecommendationState(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
