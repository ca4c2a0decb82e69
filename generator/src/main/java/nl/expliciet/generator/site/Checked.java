package nl.expliciet.generator.site;

/**
 * What is told of a dossier when it is let go.
 *
 * @param agreements how many it has
 * @param disputed how many of those are disputed
 */
public record Checked(String id, int agreements, int disputed, Told told) {}
