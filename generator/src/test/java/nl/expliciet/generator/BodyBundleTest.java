package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.model.Sha256;
import nl.expliciet.generator.serve.Site;
import nl.expliciet.generator.site.LiveSite;
import nl.expliciet.generator.site.Order;
import nl.expliciet.generator.site.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything for one body in one file: the same documents as on the site, with an index and checksums. */
class BodyBundleTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    private static final String ZIP = "organen/raad-a/raad-a.zip";

    @TempDir
    Path folder;

    private Path source() throws IOException {
        return new DossierFolder(folder.resolve("bron"))
                .put("dossier.yaml", """
                    titel: Voorbeeld
                    partijen:
                      - { id: rijk, naam: Het Rijk, laag: rijk }
                      - { id: gemeente-a, naam: Gemeente A, laag: gemeente, orgaan: raad-a }
                    publicatie: { adres: "https://voorbeeld.invalid/" }
                    """)
                .write("organen.yaml", """
                    organen:
                      - { id: raad-a, naam: Gemeenteraad A, soort: gemeenteraad }
                      - { id: raad-b, naam: Gemeenteraad B, soort: gemeenteraad }
                    """)
                .root();
    }

    private Path build(String out) throws IOException {
        new Generator(TestRun.of(source(), folder.resolve(out))
                        .making(OutputFormat.PDF)
                        .on(DAY)
                        .options())
                .build();
        return folder.resolve(out);
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void holdsTheDocumentsOfTheSite() throws IOException {
        Path out = build("uit");
        Map<String, byte[]> files = files(Files.readAllBytes(out.resolve(ZIP)));
        assertEquals(
                List.of(
                        "overzicht-raad-a.pdf",
                        "dossiers/proef.pdf",
                        "opleggers/oplegger-proef.pdf",
                        "inhoud.json",
                        "SHA256SUMS"),
                List.copyOf(files.keySet()));
        assertArrayEquals(
                Files.readAllBytes(out.resolve("organen/raad-a/raad-a.pdf")), files.get("overzicht-raad-a.pdf"));
        assertArrayEquals(Files.readAllBytes(out.resolve("proef/proef.pdf")), files.get("dossiers/proef.pdf"));
        assertArrayEquals(
                Files.readAllBytes(out.resolve("organen/raad-a/oplegger-proef.pdf")),
                files.get("opleggers/oplegger-proef.pdf"));
    }

    @Test
    void saysOfEachWhatItIsAndItsChecksum() throws Exception {
        Map<String, byte[]> files = files(Files.readAllBytes(build("uit").resolve(ZIP)));
        StringBuilder sums = new StringBuilder();
        String index = new String(files.get("inhoud.json"), StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String sum = Sha256.of(file.getValue());
            if (!file.getKey().equals("SHA256SUMS")) {
                sums.append(sum).append("  ").append(file.getKey()).append('\n');
            }
            index = index.replace(sum, "SOM").replace("\"bytes\": " + file.getValue().length, "\"bytes\": GROOTTE");
        }
        assertEquals(sums.toString(), new String(files.get("SHA256SUMS"), StandardCharsets.US_ASCII));
        Golden.check("bundle.txt", index);
    }

    @Test
    void isTheSameInEveryTimeZoneAndInThePreview() throws IOException {
        byte[] first = Files.readAllBytes(build("een").resolve(ZIP));
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertArrayEquals(first, Files.readAllBytes(build("twee").resolve(ZIP)));
        } finally {
            TimeZone.setDefault(here);
        }
        Wanted pdf = new Wanted(false, true, false, false, false);
        Site live = new LiveSite(
                new Order(source(), Optional.empty(), List.of(), Optional.of(DAY), Optional.empty(), pdf), 1);
        assertArrayEquals(first, live.file(ZIP).orElseThrow());
    }

    @Test
    void aBodyThatTakesPartInNothingHasItsOverview() throws IOException {
        Map<String, byte[]> files = files(Files.readAllBytes(build("uit").resolve("organen/raad-b/raad-b.zip")));
        assertEquals(List.of("overzicht-raad-b.pdf", "inhoud.json", "SHA256SUMS"), List.copyOf(files.keySet()));
    }
}
