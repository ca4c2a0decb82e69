package nl.expliciet.generator.site;

/** The files of the dossiers of a site, for files that take them in whole. */
public interface Library {

    /** A file by its path: read where it was written, or made anew. */
    Made file(String path);
}
