package nl.expliciet.generator.view.block;

/**
 * Two blocks side by side where there is room: a chart and its numbers.
 *
 * @param style {@code profile} for a chart at the left with its table, {@code halves} for two of the same width, {@code
 *     plain} for two of the same width inside a box
 */
public record Beside(String style, Block left, Block right) implements Block {

    /** A chart with its table. */
    public Beside(Block left, Block right) {
        this("profile", left, right);
    }
}
