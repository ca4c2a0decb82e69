package nl.expliciet.generator.view.portfolio;

/**
 * A link in a page.
 *
 * @param href relative address; empty when there is nothing to go to
 */
public record Link(String href, String text) {}
