package nl.expliciet.generator.pdf.font;

/** A piece of text that one face can show. */
public record Run(Face face, String text) {}
