package nl.expliciet.generator.pdf;

import java.util.Objects;

/**
 * The dossier and version that a PDF was made from. The PDF carries it among its own properties (XMP), so that comments
 * written in it find their way back.
 *
 * @param dossier the id of the dossier; empty in a PDF that tells of several
 * @param commit  the hash of the version; empty outside git
 * @param version the label of the version; empty when it has none
 * @param content hash of all files of the dossier; empty in a PDF that tells of several
 */
public record PdfOrigin(String dossier, String commit, String version, String content) {

    /** Of no dossier in particular. */
    public static final PdfOrigin NONE = new PdfOrigin("", "", "", "");

    /** The XML namespace of the properties. */
    public static final String NAMESPACE = "urn:expliciet:dossier#";

    public PdfOrigin {
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(commit);
        Objects.requireNonNull(version);
        Objects.requireNonNull(content);
    }
}
