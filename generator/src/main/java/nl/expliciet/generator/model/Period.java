package nl.expliciet.generator.model;

/**
 * A stretch of time: {@code looptijd: { van: 2020-07-10, tot: 2024-12-31 }}.
 */
public record Period(Stated<PartialDate> from, Stated<PartialDate> until) {}
