package nl.expliciet.generator.model;

/**
 * A file in {@code bijlagen/} that a text links to or shows.
 *
 * @param path below the dossier folder, such as {@code bijlagen/kaart.png}
 * @param bytes size of the file
 */
public record Attachment(String path, long bytes) {}
