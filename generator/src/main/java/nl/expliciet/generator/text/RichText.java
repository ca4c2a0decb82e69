package nl.expliciet.generator.text;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with Markdown in it: as typed, and as blocks.
 *
 * @param source exactly what was typed
 * @param blocks what it says, in order; footnote definitions stand at the end
 */
public record RichText(String source, List<TextBlock> blocks) {
    /** No text at all. */
    public static final RichText EMPTY = new RichText("", List.of());

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public RichText {
        Objects.requireNonNull(source);
        blocks = List.copyOf(blocks);
    }

    /** True when nothing was typed. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** All inlines of all blocks, in reading order, parents before children. */
    public Stream<Inline> inlines() {
        return blocks.stream().flatMap(TextBlock::allInlines);
    }

    /** All blocks in reading order, parents before children. */
    public Stream<TextBlock> allBlocks() {
        return blocks.stream().flatMap(TextBlock::withNested);
    }

    /** The words alone, blocks separated by a space: for search, data and titles. */
    public String plain() {
        StringBuilder words = new StringBuilder();
        allBlocks().forEach(block -> words.append(block.ownPlain()).append(' '));
        return SPACES.matcher(words).replaceAll(" ").strip();
    }
}
