package nl.expliciet.generator.annotation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.expliciet.generator.pdf.PdfOrigin;

/**
 * What a PDF that came back tells.
 *
 * @param origin the dossier and version it was made from; {@link PdfOrigin#NONE} when it does not say
 * @param annotations in the order of the pages
 * @param places the named places of the document, in the order of its pages
 * @param troubles what stood in the way
 */
public record ReturnedPdf(PdfOrigin origin, List<Annotation> annotations, List<String> places, Set<Trouble> troubles) {

    /** Why comments could not be read, or not all of them. */
    public enum Trouble {
        /** Larger than {@link AnnotationReader#MAX_BYTES}, also when unpacked beyond {@link Unpacked#MAX_BYTES}. */
        TOO_LARGE,
        /** Not read within {@link AnnotationReader#MAX_TIME}. */
        TOO_SLOW,
        /** No PDF, or too damaged to be read. */
        DAMAGED,
        /** Opens with a password only. */
        ENCRYPTED,
        /** Pictures of paper: printed, written on, scanned. */
        SCANNED,
        /** Does not say which dossier it was made from. */
        NOT_OURS,
        /** Ours, and without a comment: none was written, or they were made part of the page. */
        NO_ANNOTATIONS,
        /** More than {@link AnnotationReader#MAX_ANNOTATIONS}: the rest was left out. */
        TOO_MANY,
        /** A text of more than {@link PlainText#MAX_LENGTH} characters was cut. */
        CUT
    }

    public ReturnedPdf {
        Objects.requireNonNull(origin);
        annotations = List.copyOf(annotations);
        places = List.copyOf(places);
        troubles = Set.copyOf(troubles);
    }

    static ReturnedPdf unreadable(Trouble trouble) {
        return new ReturnedPdf(PdfOrigin.NONE, List.of(), List.of(), Set.of(trouble));
    }
}
