package nl.expliciet.generator.knowledge;

import nl.expliciet.generator.model.GovernancePerspective;

/**
 * A perspective on governing, as a quadrant.
 *
 * @param fieldTerm name in public administration, not translated
 * @param axes the two sides of the axes it lies at, in words
 */
public record Perspective(
        GovernancePerspective perspective,
        String label,
        String explanation,
        String fieldTerm,
        Quadrant quadrant,
        String axes,
        SourceReference source) {

    /** Place in the figure: results above values, outside-in right of inside-out. */
    public enum Quadrant {
        BOTTOM_LEFT("linksonder"),
        TOP_LEFT("linksboven"),
        TOP_RIGHT("rechtsboven"),
        BOTTOM_RIGHT("rechtsonder");

        private final String key;

        Quadrant(String key) {
            this.key = key;
        }

        static Quadrant of(String key) {
            for (Quadrant quadrant : values()) {
                if (quadrant.key.equals(key)) {
                    return quadrant;
                }
            }
            throw new IllegalArgumentException("no quadrant " + key);
        }
    }
}
