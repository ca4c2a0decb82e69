package nl.expliciet.generator.view.block;

import java.util.List;

/** Blocks below each other where one is asked for. */
public record Stack(List<Block> blocks) implements Block {
    public Stack {
        blocks = List.copyOf(blocks);
    }

    /** Some blocks below each other. */
    public static Stack of(Block... blocks) {
        return new Stack(List.of(blocks));
    }
}
