package nl.expliciet.generator.model;

/** The faces a typeface can have. */
public enum FontFace implements Keyed {
    REGULAR("gewoon", 400, false),
    BOLD("vet", 700, false),
    ITALIC("cursief", 400, true),
    BOLD_ITALIC("vet-cursief", 700, true);

    private final String key;
    private final int weight;
    private final boolean italic;

    FontFace(String key, int weight, boolean italic) {
        this.key = key;
        this.weight = weight;
        this.italic = italic;
    }

    @Override
    public String key() {
        return key;
    }

    /** As CSS counts it: 400 is regular, 700 bold. */
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }
}
