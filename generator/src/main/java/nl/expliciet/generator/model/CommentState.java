package nl.expliciet.generator.model;

/** What was done with a comment ({@code stand}). */
public enum CommentState implements Keyed {
    OPEN("open"),
    TAKEN_OVER("overgenomen"),
    PARTLY("deels"),
    NOT_TAKEN_OVER("niet-overgenomen"),
    NOTED("ter-kennisname");

    private final String key;

    CommentState(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
