package nl.expliciet.generator.pdf;

/** Something a dossier cannot cause went wrong while a PDF was made: a bug, or a resource that cannot be read. */
public class PdfException extends RuntimeException {

    /** With what was being done and why it failed. */
    public PdfException(String message, Throwable cause) {
        super(message, cause);
    }
}
