package nl.expliciet.generator.site;

/**
 * What to make of a source.
 *
 * @param html the pages with everything they need
 * @param pdf the documents
 * @param json the data
 * @param readers the copies that readers write their comments in, also of dossiers that are adopted
 * @param verify true to check the structure of every PDF
 */
public record Wanted(boolean html, boolean pdf, boolean json, boolean readers, boolean verify) {}
