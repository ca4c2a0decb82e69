package nl.expliciet.generator.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import nl.expliciet.generator.pdf.PdfOrigin;
import org.junit.jupiter.api.Test;

/** PDFs that programs really wrote; {@code annotation/README.md} among the resources says how. */
class RealProgramsTest {

    private static ReturnedPdf read(String file) {
        ReturnedPdf pdf = AnnotationReader.read(Margin.resource(file));
        assertEquals(new PdfOrigin("proef", "3f9c2a1d", "v0.2", ""), pdf.origin());
        assertEquals(Set.of(), pdf.troubles());
        return pdf;
    }

    @Test
    void popplerAppendsMarksAndNotes() {
        assertEquals(
                List.of(
                        "MARK afspraak-A-01.1 | J. de Vries | 2026-11-21 | jaarlijks bij | Is dat elk kalenderjaar?⏎Of per seizoen?",
                        "DELETION afspraak-A-01.2 | J. de Vries | 2026-11-21 | in het najaar | ",
                        "MARK afspraak-A-02.1 | M. Bakker | 2026-11-21 | eigen volksvertegenwoordiging | Welke raden zijn dit?",
                        "NOTE alinea-3-2 | M. Bakker | 2026-11-21 |  | Ook voor “ouderen”? Zie <b>bijlage</b> & #3"),
                Told.lines(read("poppler.pdf")));
    }

    @Test
    void pdfJsNamesNobody() {
        assertEquals(
                List.of(
                        "MARK alinea-3-1 |  | 2026-11-21 | verder weg liggen. | ",
                        "NOTE alinea-3-1 |  | 2026-11-21 |  | Wie zorgt hiervoor?⏎Graag toelichten."),
                Told.lines(read("pdfjs.pdf")));
    }

    @Test
    void muPdfWritesTheWholeFileAnew() {
        assertEquals(
                List.of(
                        "MARK afspraak-A-01.1 | K. Jansen | 2024-02-12 | aantal inwoners | Hoeveel is dat?",
                        "DELETION afspraak-A-01.1 | K. Jansen | 2024-02-12 | zolang de regeling | ",
                        "MARK alinea-3-2 | K. Jansen | 2024-02-12 | kwartier | Klopt dit?",
                        "NOTE alinea-3-2 | K. Jansen | 2024-02-12 |  | Los hiervan: graag een kaart.",
                        "INSERTION alinea-3-2 | K. Jansen | 2024-02-12 | Samen willen de partijen dat | allemaal",
                        "NOTE opgave | K. Jansen | 2024-02-12 |  | Bij de titel van het hoofdstuk.",
                        "DRAWING afspraak-A-01.2 | K. Jansen | 2024-02-12 |  | "),
                Told.lines(read("mupdf.pdf")));
    }
}
