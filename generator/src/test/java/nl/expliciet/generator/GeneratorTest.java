package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
    private static final Path DOSSIERS = Path.of("..", "dossiers");

    @TempDir
    Path folder;

    private GeneratorOptions options(Path source, String output, int threads, List<String> only) {
        return TestRun.of(source, folder.resolve(output).resolve("expliciet"))
                .only(only)
                .threads(threads)
                .on(LocalDate.of(2024, 1, 15))
                .verified()
                .options();
    }

    private GeneratorResult build(String output, int threads, String... only) throws IOException {
        return new Generator(options(DOSSIERS, output, threads, List.of(only))).build();
    }

    private Map<String, byte[]> files(String output) throws IOException {
        Path root = folder.resolve(output);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void aFolderWithoutDossiersIsNoSuccess() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("leeg"));
        GeneratorResult result = new Generator(options(empty, "uit", 1, List.of())).check();
        assertEquals(
                List.of(FindingCode.NO_DOSSIERS),
                result.findings().stream().map(Finding::code).toList());
    }

    @Test
    @Tag("slow")
    void givesTheSameBytesWhateverTheThreadsLocaleAndTimeZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        build("een", 1, "res", "voorbeeldland");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            build("twee", 3, "voorbeeldland", "res");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        Map<String, byte[]> first = files("een");
        Map<String, byte[]> second = files("twee");
        assertEquals(first.keySet(), second.keySet());
        first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
    }

    @Test
    void opensNoSocket() throws IOException {
        List<String> asked = new ArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<java.net.Proxy> select(URI uri) {
                asked.add(uri.toString());
                throw new IllegalStateException("a build asked for " + uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.add(uri.toString());
            }
        });
        try {
            assertTrue(build("uit", 2, "voorbeeldland").written());
        } finally {
            ProxySelector.setDefault(before);
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void leavesTheLastOutputWhenADossierHasAMistake() throws IOException {
        Path source = folder.resolve("bron");
        Files.createDirectories(source.resolve("proef"));
        Path dossier = source.resolve("proef/dossier.yaml");
        String good = """
        titel: Proef
        soort: convenant
        status: concept
        opgave: { vraagstuk: Samen. }
        partijen: [{ id: a, naam: A, laag: gemeente }, { id: b, naam: B, laag: gemeente }]
        inrichting: { nadruk: onbekend, variant: onbekend }
        """;
        Files.writeString(dossier, good);
        assertTrue(new Generator(options(source, "uit", 2, List.of())).build().written());
        Map<String, byte[]> before = files("uit");
        Files.writeString(dossier, good.replace("status: concept", "status: conept"));
        GeneratorResult failed = new Generator(options(source, "uit", 2, List.of())).build();
        assertFalse(failed.written());
        assertEquals(FindingCode.UNKNOWN_VALUE, failed.findings().get(0).code());
        Map<String, byte[]> after = files("uit");
        assertEquals(before.keySet(), after.keySet());
        assertArrayEquals(before.get("expliciet/proef/index.html"), after.get("expliciet/proef/index.html"));
        assertTrue(new String(after.get("expliciet.sarif")).contains("EX009"));
    }

    @Test
    void saysThatAnAskedDossierIsNotThere() throws IOException {
        GeneratorResult result = build("uit", 1, "voorbeldland");
        assertFalse(result.written());
        assertEquals(FindingCode.UNKNOWN_DOSSIER, result.findings().get(0).code());
        assertEquals("voorbeeldland", result.findings().get(0).suggestion());
    }
}
