package nl.expliciet.generator.model;

/** Who signed: {@code { partij: rijk, naam: ..., functie: ..., datum: 2020-07-10 }}. */
public record Signature(Ref party, Stated<String> name, Stated<String> position, Stated<PartialDate> date) {}
