package nl.expliciet.generator.annotation;

import static nl.expliciet.generator.annotation.Margin.AUTUMN;
import static nl.expliciet.generator.annotation.Margin.YEARLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import nl.expliciet.generator.annotation.ReturnedPdf.Trouble;
import nl.expliciet.generator.pdf.PdfDocument;
import nl.expliciet.generator.pdf.PdfOrigin;
import nl.expliciet.generator.pdf.PdfRenderer;
import nl.expliciet.generator.pdf.PdfStyle;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back is read whatever happened to the file, and nothing in it can do harm. */
class AnnotationReaderTest {

    private static final List<String> ONE = List.of("MARK afspraak-A-01.1 | J | 2024-02-12 | jaarlijks bij | Waarom?");

    private static Margin withOne() {
        Margin margin = Margin.ofSample();
        margin.add(
                "Subtype",
                "/Highlight",
                "NM",
                "1",
                "T",
                "J",
                "CreationDate",
                "D:20240212",
                "Rect",
                YEARLY,
                "QuadPoints",
                Margin.quad(YEARLY),
                "Contents",
                "Waarom?");
        return margin;
    }

    @Test
    void theWayOfSavingDoesNotMatter() {
        try (Margin margin = withOne()) {
            assertEquals(ONE, Told.lines(AnnotationReader.read(margin.saved())));
            assertEquals(ONE, Told.lines(AnnotationReader.read(margin.savedUnpacked())));
            assertEquals(ONE, Told.lines(AnnotationReader.read(margin.appended())));
        }
    }

    @Test
    void severalPeopleSaveOneAfterTheOther() {
        byte[] first;
        try (Margin margin = withOne()) {
            first = margin.appended();
        }
        try (Margin margin = new Margin(first)) {
            margin.add("Subtype", "/Text", "NM", "2", "T", "K", "Rect", AUTUMN, "Contents", "En ik");
            assertEquals(
                    List.of(ONE.get(0), "NOTE afspraak-A-01.2 | K |  |  | En ik"),
                    Told.lines(AnnotationReader.read(margin.appended())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aPageMayBeTurned(int degrees) {
        try (Margin margin = withOne()) {
            margin.document.getPages().forEach(page -> page.setRotation(degrees));
            assertEquals(ONE, Told.lines(margin.read()));
        }
    }

    @Test
    void propertiesMayBeRewrittenAsAttributes() throws IOException {
        try (Margin margin = withOne()) {
            String xmp =
                    "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                            + "<rdf:Description xmlns:e='" + PdfOrigin.NAMESPACE + "' e:dossier='proef' e:versie='v9'/>"
                            + "</rdf:RDF></x:xmpmeta>";
            margin.document.getDocumentCatalog().getMetadata().importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
            assertEquals(new PdfOrigin("proef", "", "v9", ""), margin.read().origin());
        }
    }

    @Test
    void aPdfOfOthersIsNotOurs() throws IOException {
        for (String xmp : List.of("", "<x/>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")) {
            try (Margin margin = withOne()) {
                margin.document
                        .getDocumentCatalog()
                        .getMetadata()
                        .importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
                ReturnedPdf pdf = margin.read();
                assertEquals(Set.of(Trouble.NOT_OURS), pdf.troubles());
                assertEquals(1, pdf.annotations().size());
            }
        }
    }

    @Test
    void withoutCommentsItSaysSo() {
        assertEquals(
                Set.of(Trouble.NO_ANNOTATIONS),
                AnnotationReader.read(Margin.resource("proef.pdf")).troubles());
    }

    @Test
    void aScanIsRecognised() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument scan = new PDDocument()) {
            PDPage page = new PDPage();
            scan.addPage(page);
            BufferedImage paper = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                content.drawImage(LosslessFactory.createFromImage(scan, paper), 0, 0, 600, 800);
            }
            scan.save(out);
        }
        assertEquals(
                Set.of(Trouble.SCANNED),
                AnnotationReader.read(out.toByteArray()).troubles());
    }

    @Test
    void aPasswordToChangeItLocksNobodyOut() throws IOException {
        try (Margin margin = withOne()) {
            margin.document.protect(new StandardProtectionPolicy("geheim", "", new AccessPermission()));
            assertEquals(ONE, Told.lines(margin.read()));
        }
        try (Margin margin = withOne()) {
            margin.document.protect(new StandardProtectionPolicy("geheim", "geheim", new AccessPermission()));
            assertEquals(Set.of(Trouble.ENCRYPTED), margin.read().troubles());
        }
    }

    @Test
    void damageIsSaid() {
        byte[] pdf = Margin.resource("poppler.pdf");
        for (byte[] broken :
                List.of(new byte[0], "%PDF-1.7\nniets".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(pdf, 20_000))) {
            assertEquals(ReturnedPdf.unreadable(Trouble.DAMAGED), AnnotationReader.read(broken));
        }
    }

    @Test
    void aPageThatCannotBeReadLosesNoComment() throws IOException {
        try (Margin margin = withOne()) {
            COSDictionary page = margin.document.getPage(2).getCOSObject();
            page.removeItem(COSName.RESOURCES);
            assertEquals(1, margin.read().annotations().size());
        }
    }

    @Test
    void nothingInATextIsMoreThanACharacter() {
        String text = "a\u0000b\u001Bc\u202Ed\uFEFFe\r\nf\u2028g\n\n\n\n\nh   \ni \uD83D\uDE00";
        try (Margin margin = Margin.ofSample()) {
            margin.add("Subtype", "/Text", "NM", "../../x\n- y en meer", "T", "J\nK", "Rect", YEARLY, "Contents", text);
            Annotation comment = margin.read().annotations().get(0);
            assertEquals("abcde\nf\ng\n\nh\ni \uD83D\uDE00", comment.text());
            assertEquals("J K", comment.author());
            assertEquals("../../x - y en meer", comment.id());
        }
    }

    @Test
    void programsThatNameNothingGiveTheSameNamesAgain() {
        try (Margin margin = Margin.ofSample()) {
            for (int i = 0; i < 2; i++) {
                margin.add("Subtype", "/Text", "T", "J", "Rect", YEARLY, "Contents", "Nog eens");
            }
            List<String> once =
                    margin.read().annotations().stream().map(Annotation::id).toList();
            margin.add("Subtype", "/Text", "T", "J", "Rect", AUTUMN, "Contents", "Later");
            List<String> again =
                    margin.read().annotations().stream().map(Annotation::id).toList();
            assertEquals(once, again.subList(0, 2));
            assertEquals(3, Set.copyOf(again).size());
        }
    }

    @Test
    void circlesEnd() {
        try (Margin margin = Margin.ofSample()) {
            COSDictionary one = margin.add("Subtype", "/Text", "NM", "1", "T", "J", "Rect", YEARLY, "Contents", "Een");
            COSDictionary other =
                    margin.add("Subtype", "/Text", "NM", "2", "T", "J", "Rect", YEARLY, "Contents", "Twee", "IRT", one);
            one.setItem(COSName.IRT, other);
            COSDictionary names =
                    margin.document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
            COSArray kids = names.getCOSDictionary(COSName.DESTS).getCOSArray(COSName.KIDS);
            if (kids != null) {
                kids.add(names.getCOSDictionary(COSName.DESTS));
            }
            assertEquals(2, margin.read().annotations().size());
        }
    }

    @Test
    void aSmallFileThatUnpacksToAnySizeIsRefused() throws IOException {
        byte[] bomb = packed(packed(new byte[(int) (Unpacked.MAX_BYTES + (1 << 20))]));
        assertTrue(bomb.length < 10_000);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.7\n1 0 obj <</Filter [/FlateDecode /FlateDecode]>> stream\r\n"
                .getBytes(StandardCharsets.UTF_8));
        pdf.write(bomb);
        pdf.write("\nendstream endobj".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Set.of(Trouble.TOO_LARGE),
                AnnotationReader.read(pdf.toByteArray()).troubles());
    }

    @Test
    void aLargeFileIsNotRead() {
        assertEquals(
                Set.of(Trouble.DAMAGED),
                AnnotationReader.read(new byte[AnnotationReader.MAX_BYTES]).troubles());
        assertEquals(
                Set.of(Trouble.TOO_LARGE),
                AnnotationReader.read(new byte[AnnotationReader.MAX_BYTES + 1]).troubles());
    }

    @Test
    void readingEndsWhenItsTimeIsOver() {
        byte[] pdf = Margin.resource("proef.pdf");
        assertEquals(
                Set.of(Trouble.TOO_SLOW),
                AnnotationReader.read(pdf, Duration.ZERO).troubles());
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void numberAndLengthAreBounded() {
        try (Margin margin = Margin.ofSample()) {
            margin.add("Subtype", "/Text", "T", "J", "Rect", YEARLY, "Contents", "x".repeat(PlainText.MAX_LENGTH + 1));
            for (int i = 0; i < AnnotationReader.MAX_ANNOTATIONS; i++) {
                margin.add("Subtype", "/Text", "T", "J", "NM", "n" + i, "Contents", "x");
            }
            ReturnedPdf pdf = margin.read();
            assertEquals(Set.of(Trouble.TOO_MANY, Trouble.CUT), pdf.troubles());
            assertEquals(AnnotationReader.MAX_ANNOTATIONS, pdf.annotations().size());
            assertEquals(PlainText.MAX_LENGTH, pdf.annotations().get(0).text().length());
        }
    }

    @Test
    void valuesOfAnyTypeAreRead() {
        try (Margin margin = Margin.ofSample()) {
            margin.add(
                    "Subtype",
                    "/Text",
                    "T",
                    4,
                    "Rect",
                    "nee",
                    "Contents",
                    "/Naam",
                    "IRT",
                    "tekst",
                    "CreationDate",
                    "gisteren");
            margin.add("Subtype", 7);
            margin.add(
                    "Subtype",
                    "/Highlight",
                    "QuadPoints",
                    new float[] {1, 2, 3},
                    "Rect",
                    new float[] {1},
                    "Contents",
                    "Kaal");
            assertEquals(List.of("NOTE  |  |  |  | ", "MARK  |  |  |  | Kaal"), Told.lines(margin.read()));
        }
    }

    @Test
    void whatWeWriteIsFoundAgain() {
        String page =
                "<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl\"><head><title>P</title></head><body>"
                        + "<main><h1 id=\"opgave\">P</h1><p id=\"alinea-1-1\">Een &amp; al.</p></main></body></html>";
        PdfOrigin origin = new PdfOrigin("regio-deal", "3f9c2a1d", "v1 & <verder>", "5feceb66");
        PdfDocument document =
                new PdfDocument(page, "P", "", "", "nl", Instant.EPOCH, image -> Optional.empty()).of(origin);
        try (Margin margin = new Margin(new PdfRenderer(PdfStyle.shipped()).render(document))) {
            margin.addTo(0, "Subtype", "/Text", "T", "J", "Rect", new float[] {10, 10, 30, 30}, "Contents", "Hier");
            ReturnedPdf pdf = margin.read();
            assertEquals(origin, pdf.origin());
            assertEquals(List.of("NOTE alinea-1-1 | J |  |  | Hier"), Told.lines(pdf));
        }
    }
}
