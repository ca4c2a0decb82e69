package nl.expliciet.generator.model;

/**
 * A warning accepted with a reason: an item of {@code accepteer}.
 *
 * @param code such as {@code EX040}
 * @param place address inside the dossier; empty accepts the code anywhere in it
 */
public record Acceptance(String code, String place, String reason) {}
