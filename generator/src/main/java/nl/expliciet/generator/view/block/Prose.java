package nl.expliciet.generator.view.block;

import nl.expliciet.generator.view.Html;

/** Running text that someone wrote, already with its paragraphs. */
public record Prose(Html content) implements Block {}
