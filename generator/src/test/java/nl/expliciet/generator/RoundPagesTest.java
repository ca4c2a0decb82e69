package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.pdf.Conformance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round of comments becomes a page and a document: who said what of which text, and what was done with it. */
class RoundPagesTest {
    private static final String ROUND = """
        titel: Consultatie van het concept
        periode: { van: 2023-11-01, tot: 2024-03-01 }
        reacties:
          - { id: R-01, plaats: alinea-3-1, door: gemeente-a, citaat: de kernen, tekst: "Welke?\\nAlle?", datum: 2023-11-12,
              stand: overgenomen, antwoord: "Zie [het hoofdstuk](hoofdstuk:01-kernen).", verwerkt-in: [01-kernen] }
          - { id: R-02, plaats: algemeen, door: Vereniging van Dorpen, tekst: "<b>Mooi</b> & af.", stand: ter-kennisname }
          - { id: R-03, plaats: alinea-3-1, op: R-01, door: rijk, tekst: Eens. }
          - { id: R-04, plaats: hoofdstuk-01-kernen, tekst: Te kort. }
          - { id: R-05, plaats: alinea-99-1, door: rijk, tekst: "Waar is dit gebleven?" }
        """;

    private static final String PARTIES = """
        partijen:
          - { id: rijk, naam: Het Rijk, laag: rijk }
          - { id: gemeente-a, naam: Gemeente A, laag: gemeente, orgaan: raad-a }
        """;

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void build() throws IOException {
        Path source = new DossierFolder(folder.resolve("dossiers"))
                .put("hoofdstukken/01-kernen.md", "# De kernen\n\nZes kernen.\n")
                .put("reacties/consultatie-1.yaml", ROUND)
                .put("dossier.yaml", PARTIES)
                .write("organen.yaml", "organen: [ { id: raad-a, naam: Raad A, soort: gemeenteraad } ]\n")
                .root();
        output = folder.resolve("uit");
        GeneratorResult result = new Generator(GeneratorOptions.of(source, output)).build();
        assertTrue(result.written(), result.findings().toString());
    }

    private String words(String page) throws IOException {
        return Files.readString(output.resolve(page))
                .replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("[\\s\u00A0]+", " ");
    }

    @Test
    void thePageSaysWhoSaidWhatAndWhatWasDone() throws IOException {
        String page = words("proef/reacties/consultatie-1/index.html");
        assertInOrder(
                page,
                "4 reacties, en wat ermee is gedaan.",
                "Samen 4 2 1 0 0 1",
                "De meeste reacties gaan over",
                "Het geheel R-02 Vereniging van Dorpen &lt;b&gt;Mooi&lt;/b&gt; &amp; af. ter kennisname",
                "3.1",
                "Geen van de 37 vragen is beantwoord.",
                "R-01 Gemeente A · 12 november 2023 “de kernen” Welke? Alle? R-03 Het Rijk Eens. overgenomen Zie het hoofdstuk",
                "Verwerkt in 01-kernen",
                "De kernen",
                "R-04 Niet genoemd Te kort. open",
                "alinea-99-1",
                "R-05 Het Rijk Waar is dit gebleven?");
    }

    private static void assertInOrder(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            assertTrue(at >= from, part + " after " + text.substring(from));
            from = at + part.length();
        }
    }

    @Test
    void linksLeadToTheDossier() throws IOException {
        String page = Files.readString(output.resolve("proef/reacties/consultatie-1/index.html"));
        assertTrue(page.contains("href=\"../../index.html#hoofdstuk-01-kernen\""), page);
        assertTrue(page.contains("href=\"../../index.html#alinea-3-1\""), page);
    }

    @Test
    void theDossierCountsAndLinks() throws IOException {
        String page = Files.readString(output.resolve("proef/index.html"));
        assertTrue(page.contains("href=\"reacties/consultatie-1/index.html\""), page);
        assertInOrder(
                words("proef/index.html"),
                "Er kwamen 4 reacties op dit dossier",
                "Consultatie van het concept",
                "4 2 1 0 0 1");
    }

    @Test
    void aCouncilReadsInOneLineHowManyCameIn() throws IOException {
        String page = Files.readString(output.resolve("organen/raad-a/index.html"));
        assertTrue(page.contains("<a href=\"../../proef/index.html#reacties\">4 reacties, 2 open</a>"), page);
    }

    @Test
    void whatThePreviewShowsBesideTheTextIsInNoFile() throws IOException {
        assertFalse(Files.readString(output.resolve("proef/index.html")).contains("live-comment"));
    }

    @Test
    void theDataCountWhatWasDone() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode dossier = json.readTree(output.resolve("proef/proef.json").toFile());
        assertEquals(
                json.readTree("{'open':2,'overgenomen':1,'deels':0,'niet-overgenomen':0,'ter-kennisname':1}"
                        .replace('\'', '"')),
                dossier.at("/afgeleid/reacties"));
        JsonNode row = json.readTree(output.resolve("dossiers.json").toFile()).at("/dossiers/0");
        assertEquals(4, row.get("reacties").asInt());
        assertEquals(2, row.get("reacties-open").asInt());
    }

    @Test
    void theDocumentIsAccessibleAndArchival() throws IOException {
        byte[] pdf = Files.readAllBytes(output.resolve("proef/reacties/consultatie-1/proef-consultatie-1.pdf"));
        assertEquals(List.of(), Conformance.problems(pdf));
    }
}
