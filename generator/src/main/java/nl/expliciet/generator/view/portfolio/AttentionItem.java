package nl.expliciet.generator.view.portfolio;

/**
 * One thing that asks attention.
 *
 * @param before what stands before the link, such as a date; empty when nothing does
 * @param link the thing itself
 * @param where the dossier; empty when it is clear
 * @param detail since when, or who says what; empty when there is nothing to add
 */
public record AttentionItem(String before, Link link, String where, String detail) {}
