package nl.expliciet.generator.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/** Documents that the tests of this package share. */
final class PdfSamples {

    static final PdfRenderer RENDERER = new PdfRenderer(PdfStyle.shipped());

    private PdfSamples() {}

    /** A dossier with everything the engine must be able to show. */
    static PdfDocument rich() {
        return document(new String(resource("sample.xhtml"), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A document with this content in its main part. */
    static PdfDocument of(String main) {
        return document(
                "<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl\"><head><title>Proef</title></head>"
                        + "<body><main>" + main + "</main></body></html>");
    }

    static byte[] render(String main) {
        return RENDERER.render(of(main));
    }

    /** A document of a whole page. */
    static PdfDocument document(String xhtml) {
        return new PdfDocument(
                xhtml,
                "Regiodeal Voorbeeldland",
                "Provincie Voorbeeld",
                "Een fictief dossier",
                "nl",
                Instant.parse("2024-01-15T00:00:00Z"),
                PdfSamples::image);
    }

    private static Optional<byte[]> image(String src) {
        return src.equals("bijlagen/foto.png") ? Optional.of(resource("foto.png")) : Optional.empty();
    }

    static byte[] resource(String name) {
        try (InputStream in = PdfSamples.class.getResourceAsStream("/pdf/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
