package nl.expliciet.generator.annotation;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import nl.expliciet.generator.annotation.ReturnedPdf.Trouble;
import nl.expliciet.generator.pdf.PdfOrigin;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDFs that came back with comments in them. Nothing in such a file can make it fail: what cannot be read is a
 * {@link Trouble}. Size, number and time are bounded.
 */
public final class AnnotationReader {

    /** The most bytes of a file. */
    public static final int MAX_BYTES = 64 << 20;
    /** The most comments of a file. */
    public static final int MAX_ANNOTATIONS = 5_000;
    /** How long reading one file may take. */
    public static final Duration MAX_TIME = Duration.ofSeconds(60);

    private AnnotationReader() {}

    /** What a PDF tells. */
    public static ReturnedPdf read(byte[] pdf) {
        return read(pdf, MAX_TIME);
    }

    static ReturnedPdf read(byte[] pdf, Duration longest) {
        if (pdf.length > MAX_BYTES || Unpacked.isTooLarge(pdf)) {
            return ReturnedPdf.unreadable(Trouble.TOO_LARGE);
        }
        try {
            return CompletableFuture.supplyAsync(() -> opened(pdf), AnnotationReader::aside)
                    .get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooSlow) {
            return ReturnedPdf.unreadable(Trouble.TOO_SLOW);
        } catch (ExecutionException damaged) {
            // The library answers damage with any exception, and too deep nesting with an overflow of its stack.
            return ReturnedPdf.unreadable(Trouble.DAMAGED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while reading a PDF", stopped);
        }
    }

    /** In a thread that does not keep the program alive when reading takes too long. */
    private static void aside(Runnable task) {
        Thread thread = new Thread(task, "pdf-comments");
        thread.setDaemon(true);
        thread.start();
    }

    private static ReturnedPdf opened(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfOrigin origin = XmpOrigin.of(document);
            Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
            NamedPlaces places = new NamedPlaces(document);
            DocumentAnnotations single = new DocumentAnnotations(document, places, troubles);
            List<Annotation> annotations = new Threads(single.all()).annotations();
            if (origin.dossier().isEmpty()) {
                troubles.add(isScanned(document) ? Trouble.SCANNED : Trouble.NOT_OURS);
            } else if (annotations.isEmpty()) {
                troubles.add(Trouble.NO_ANNOTATIONS);
            }
            return new ReturnedPdf(origin, annotations, places.names(), troubles);
        } catch (InvalidPasswordException locked) {
            return ReturnedPdf.unreadable(Trouble.ENCRYPTED);
        } catch (IOException damaged) {
            return ReturnedPdf.unreadable(Trouble.DAMAGED);
        }
    }

    /** Pages that show pictures and no letters. A scan that was read by a machine has letters, and is then not ours. */
    private static boolean isScanned(PDDocument document) {
        return StreamSupport.stream(document.getPages().spliterator(), false).allMatch(AnnotationReader::isPicture);
    }

    private static boolean isPicture(PDPage page) {
        PDResources resources = page.getResources();
        return resources != null
                && resources.getCOSObject().getCOSDictionary(COSName.FONT) == null
                && resources.getCOSObject().getCOSDictionary(COSName.XOBJECT) != null;
    }
}
