package nl.expliciet.generator.read;

/** How much a source may ask of the compiler; every limit is in the user guide and passing one is a finding. */
public final class Limits {
    /** Largest text file, in bytes. */
    public static final int FILE_BYTES = 2 * 1024 * 1024;

    /** Largest image or attachment, in bytes. */
    public static final int ATTACHMENT_BYTES = 20 * 1024 * 1024;

    /** Most pixels of an image. */
    public static final int IMAGE_PIXELS = 24_000_000;

    /** Deepest nesting of blocks, lists and quotes. */
    public static final int NESTING = 50;

    /** Most marks of Markdown, such as brackets and asterisks, in one paragraph, list or table. */
    public static final int MARKS = 3_000;

    /** Most aliases of collections in one YAML file. */
    public static final int ALIASES = 50;

    /** Most values in one YAML file, aliases counted at every use. */
    public static final int VALUES = 100_000;

    /** Most characters of a name, a title or another text of one line, and of a heading. */
    public static final int LINE = 1_000;

    /** Most files in one dossier folder. */
    public static final int FILES = 2_000;

    private Limits() {}
}
