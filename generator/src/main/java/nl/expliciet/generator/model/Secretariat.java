package nl.expliciet.generator.model;

/**
 * Who keeps the dossier: {@code secretariaat: { organisatie: ..., contact: ... }}.
 *
 * @param organisation a party's id or plain text
 */
public record Secretariat(Stated<String> organisation, Stated<String> contact) {}
