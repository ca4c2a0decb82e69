package nl.expliciet.generator.across;

/**
 * A text that can be found.
 *
 * @param address from the portfolio page
 * @param heading what it belongs to
 * @param text the words, without mark-up
 */
public record SearchEntry(String dossierId, String address, String heading, String text) {}
