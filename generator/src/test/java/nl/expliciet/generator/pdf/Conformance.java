package nl.expliciet.generator.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Judges PDFs with veraPDF, for PDF/UA-1 and PDF/A-2a. Shared by the tests of all PDFs. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** What is wrong with a PDF, one line for each rule broken; empty when it conforms to both standards. */
    public static List<String> problems(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(flavour -> problems(pdf, flavour))
                .toList();
    }

    /** What is wrong with a PDF that is to be accessible and does not claim to be archival. */
    public static List<String> accessibilityProblems(byte[] pdf) {
        return problems(pdf, PDFAFlavour.PDFUA_1).toList();
    }

    private static Stream<String> problems(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList()
                    .stream();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF failed", e);
        }
    }
}
