package nl.expliciet.generator.model;

import nl.expliciet.generator.finding.Place;

/**
 * A warning accepted with a reason: an item of {@code accepteer}.
 *
 * @param code such as {@code EX040}
 * @param covered the address that was typed; empty accepts the code anywhere in the dossier
 */
public record Acceptance(Place place, String code, String covered, String reason) {}
