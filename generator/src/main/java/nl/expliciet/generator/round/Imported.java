package nl.expliciet.generator.round;

/**
 * What an import did.
 *
 * @param file  the file of the round, below the source; empty when nothing could be done
 * @param pdfs  how many PDFs were read
 * @param added how many comments were new
 * @param known how many stood in the file already
 */
public record Imported(String file, int pdfs, int added, int known) {
    static final Imported NOTHING = new Imported("", 0, 0, 0);
}
