package nl.expliciet.generator.view.block;

import java.util.List;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;

/** A part of a chapter; its template is the macro of the same name. */
public sealed interface Block
        permits AgreementCard,
                AgreementFilter,
                Block.Beside,
                Block.Paragraph,
                Block.Prose,
                Block.Stack,
                Block.SubHeading,
                DataTable,
                Facts,
                Figure,
                Notice,
                NumberedItems {

    /** The name of its macro in {@code html/blocks.ftlh}. */
    default String macro() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * A heading inside a chapter (level 3).
     *
     * @param anchor empty for none
     * @param style {@code wide} above what is as wide as the page, empty above text
     * @param address what it leads to; empty for nothing
     */
    record SubHeading(String text, String anchor, String style, String address) implements Block {
        private static final String MINOR = "wide minor";

        /** A heading above text. */
        public SubHeading(String text, String anchor) {
            this(text, anchor, "", "");
        }

        /** A heading above a table or chart as wide as the page. */
        public static SubHeading wide(String text, String anchor) {
            return new SubHeading(text, anchor, "wide", "");
        }

        /** A small heading, one level lower, between parts that belong together. */
        public static SubHeading minor(String text, String anchor) {
            return new SubHeading(text, anchor, MINOR, "");
        }

        /** True for a small heading, one level lower. */
        public boolean isMinor() {
            return style.equals(MINOR);
        }

        /** A heading that leads to what it names. */
        public static SubHeading link(String text, String address) {
            return new SubHeading(text, "", "", address);
        }
    }

    /**
     * Two blocks side by side where there is room: a chart and its numbers.
     *
     * @param style {@code profile} for a chart at the left with its table, {@code halves} for two of the same width, {@code
     *     plain} for two of the same width inside a box
     */
    record Beside(String style, Block left, Block right) implements Block {

        /** A chart with its table. */
        public Beside(Block left, Block right) {
            this("profile", left, right);
        }
    }

    /** Blocks below each other where one is asked for. */
    record Stack(List<Block> blocks) implements Block {
        public Stack {
            blocks = List.copyOf(blocks);
        }

        /** Some blocks below each other. */
        public static Stack of(Block... blocks) {
            return new Stack(List.of(blocks));
        }
    }

    /**
     * A paragraph of our own words.
     *
     * @param number in the margin
     * @param style {@code lead} for a sentence that says what to see, {@code opening} for text that stays with it, {@code
     *     small} for a source line, {@code small wide} for one under a chart or table, empty for text
     */
    record Paragraph(ParagraphNumber number, Html content, String style) implements Block {}

    /** Running text that someone wrote, already with its paragraphs. */
    record Prose(Html content) implements Block {}
}
