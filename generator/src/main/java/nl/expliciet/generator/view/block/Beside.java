package nl.expliciet.generator.view.block;

/** Two blocks side by side where there is room: a chart and its numbers. */
public record Beside(Block left, Block right) implements Block {}
