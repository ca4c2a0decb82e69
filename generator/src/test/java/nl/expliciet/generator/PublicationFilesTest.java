package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * The files to publish and archive by. Their official schemas may not be copied here: {@code schema/*.xsd} among the test resources are
 * our own, written from what those standards say is mandatory, in which order and of which type.
 */
class PublicationFilesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    private static final String WOO = """
        publicatie:
          uitgever: { naam: Provincie Zuid-Holland, tooi: https://identifier.overheid.nl/tooi/id/provincie/pv28 }
          categorie: convenanten
          handelingen:
            - { soort: vaststelling, tijd: 2020-06-30T21:40:00+02:00 }
            - { soort: ondertekening, tijd: 2020-07-10T10:00:00+02:00 }
            - { soort: ontvangst, tijd: onbekend }
        """;
    private static final String ADDRESS = "  adres: https://voorbeeld.invalid/dossiers\n";
    private static final String ARCHIVE =
            "  archief: { kenmerk: K-1, bron: Zaaksysteem, waardering: blijvend te bewaren, archiefvormer: Provincie, beperking: Openbaar }\n";

    @TempDir
    Path folder;

    private Path build(String... yaml) throws IOException {
        DossierFolder dossier = new DossierFolder(folder.resolve("bron"));
        for (String keys : yaml) {
            dossier.put("dossier.yaml", keys);
        }
        new Generator(TestRun.of(dossier.root(), folder.resolve("uit"))
                        .making(OutputFormat.PDF)
                        .on(DAY)
                        .options())
                .build();
        return folder.resolve("uit");
    }

    private static List<String> files(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xml") || file.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(String schema, Path file) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        StreamSource rules =
                new StreamSource(Path.of("src/test/resources/schema", schema).toFile());
        factory.newSchema(rules).newValidator().validate(new StreamSource(file.toFile()));
    }

    @Test
    void everythingForTheWooAndTheArchive() throws Exception {
        Path out = build("titel: \"Deal <A> & \\\"B\\\"\"\n" + WOO + ADDRESS + ARCHIVE);
        assertEquals(
                List.of(
                        "diwoo/sitemap-0001.xml",
                        "diwoo/sitemapindex-diwoo-infocat011.xml",
                        "diwoo/sitemapindex.xml",
                        "proef/proef.diwoo.xml",
                        "proef/proef.mdto.xml",
                        "proef/proef.pdf.mdto.xml",
                        "robots.txt"),
                files(out));
        String hash = Sha256.of(Files.readAllBytes(out.resolve("proef/proef.pdf")));
        String size = String.valueOf(Files.size(out.resolve("proef/proef.pdf")));
        StringBuilder all = new StringBuilder();
        for (String file : files(out)) {
            all.append("== ").append(file).append('\n').append(Files.readString(out.resolve(file)));
        }
        assertTrue(all.toString().contains("<checksumWaarde>" + hash + "</checksumWaarde>"), all.toString());
        assertTrue(all.toString().contains("<omvang>" + size + "</omvang>"), all.toString());
        Golden.check("publication.txt", all.toString().replace(hash, "HASH").replace(">" + size + "<", ">SIZE<"));
    }

    @Test
    void eachFileHasWhatItsStandardAsks() throws Exception {
        Path out = build(WOO + ADDRESS + ARCHIVE);
        check("diwoo.xsd", out.resolve("proef/proef.diwoo.xml"));
        check("sitemap.xsd", out.resolve("diwoo/sitemap-0001.xml"));
        check("sitemap.xsd", out.resolve("diwoo/sitemapindex.xml"));
        check("mdto.xsd", out.resolve("proef/proef.mdto.xml"));
        check("mdto.xsd", out.resolve("proef/proef.pdf.mdto.xml"));
    }

    @Test
    void nothingWithoutTheBlockAndNothingThatLacksAPart() throws Exception {
        assertEquals(List.of(), files(build()));
        assertEquals(List.of(), files(build("publicatie: {}\n")));
        assertEquals(List.of(), files(build("publicatie:\n" + ADDRESS)));
        assertEquals(List.of(), files(build(WOO.replace("convenanten", "overeenkomsten") + ADDRESS)));
        assertEquals(
                List.of(),
                files(build("publicatie:\n" + ARCHIVE.replace("beperking: Openbaar", "beperking: onbekend"))));
        assertEquals(List.of("proef/proef.diwoo.xml"), files(build(WOO)), "nowhere published, so no sitemap");
        assertEquals(
                List.of("proef/proef.mdto.xml", "proef/proef.pdf.mdto.xml"), files(build("publicatie:\n" + ARCHIVE)));
    }

    @Test
    void namesAreTheSameWhateverDigitsAMachineWrites() throws Exception {
        Locale here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertTrue(files(build(WOO + ADDRESS)).contains("diwoo/sitemap-0001.xml"));
        } finally {
            Locale.setDefault(here);
        }
    }

    @Test
    void anInventedExampleIsOfferedToNobody() throws Exception {
        assertEquals(List.of("proef/proef.diwoo.xml"), files(build("aard: fictief\n" + WOO + ADDRESS)));
    }

    @Test
    void sitemapsKeepToOneAddressEach() throws Exception {
        DossierFolder one = new DossierFolder(folder.resolve("bron")).put("dossier.yaml", WOO + ADDRESS);
        String yaml = Files.readString(one.root().resolve("proef/dossier.yaml"));
        one.write(
                "tweede/dossier.yaml",
                yaml.replace("(bijlagen/kaart.svg)", "").replace("voorbeeld.invalid", "elders.invalid"));
        Path out = build(WOO + ADDRESS);
        String index = Files.readString(out.resolve("diwoo/sitemapindex.xml"));
        assertEquals(
                List.of(
                        "https://elders.invalid/dossiers/diwoo/sitemap-0001.xml",
                        "https://voorbeeld.invalid/dossiers/diwoo/sitemap-0002.xml"),
                locations(index));
        assertEquals(
                List.of("https://elders.invalid/dossiers/tweede/tweede.pdf"),
                locations(Files.readString(out.resolve("diwoo/sitemap-0001.xml"))));
        String robots = Files.readString(out.resolve("robots.txt"));
        assertTrue(
                robots.contains("Sitemap: https://elders.invalid/dossiers/diwoo/sitemapindex-diwoo-infocat011.xml\n"));
        assertFalse(robots.contains("sitemap-0"));
    }

    private static List<String> locations(String xml) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        return IntStream.range(0, root.getElementsByTagName("loc").getLength())
                .mapToObj(i -> root.getElementsByTagName("loc").item(i).getTextContent())
                .toList();
    }
}
