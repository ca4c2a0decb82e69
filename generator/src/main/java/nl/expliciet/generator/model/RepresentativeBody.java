package nl.expliciet.generator.model;

/** A representative body: an item of {@code organen} in organen.yaml. */
public record RepresentativeBody(String id, String name, BodyKind kind) {}
