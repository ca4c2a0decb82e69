package nl.expliciet.generator.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.expliciet.generator.pdf.PdfProblem.Rule;
import org.junit.jupiter.api.Test;

class PdfVerifierTest {

    private static final PdfVerifier VERIFIER = new PdfVerifier(PdfSamples.RENDERER.coverage());

    @Test
    void findsNothingWrongWithTheSample() {
        assertEquals(List.of(), verify(PdfSamples.rich()));
    }

    @Test
    void findsACharacterThatNoFontHas() {
        assertEquals(List.of(new PdfProblem(Rule.GLYPH, "U+4E2D")), verify(PdfSamples.of("<p>China is 中, 中</p>")));
    }

    @Test
    void readsCharactersBeyondTheBasicPlane() {
        assertEquals(List.of(), verify(PdfSamples.of("<p>Een lach \uD83D\uDE00 mag</p>")));
    }

    @Test
    void findsAHeadingThatSkipsALevel() {
        assertEquals(
                List.of(new PdfProblem(Rule.HEADING, "Te diep")),
                verify(PdfSamples.of("<h1>Een</h1><h3>Te diep</h3>")));
    }

    private static List<PdfProblem> verify(PdfDocument document) {
        return VERIFIER.verify(document, PdfSamples.RENDERER.render(document));
    }
}
