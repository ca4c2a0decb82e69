package nl.expliciet.generator.text;

/** What a comparison says of a piece of text. Nobody types it: only a text that is compared with an earlier one has it. */
public enum Mark {
    INSERTED,
    DELETED
}
