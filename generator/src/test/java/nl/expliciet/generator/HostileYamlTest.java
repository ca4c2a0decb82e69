package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.expliciet.generator.finding.FindingCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML and files that are broken, huge or out to do harm. */
@Tag("slow")
class HostileYamlTest extends HostileFolder {
    @Test
    void theDossierItselfHasNoFindings() {
        GeneratorResult result = build();
        assertEquals(List.of(), result.findings());
        assertTrue(result.written());
    }

    @Test
    void yamlBombs() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i))
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("]\n");
        }
        dossier.put("dossier.yaml", bomb.toString());
        assertTrue(codes().contains(FindingCode.LIMIT));
    }

    @Test
    void anAliasOfItself() throws IOException {
        dossier.write("proef/dossier.yaml", "titel: &a [*a]\n");
        assertFalse(codes().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "{a: ", "[[", "!a "})
    void twentyThousandOfThemInYaml(String part) throws IOException {
        dossier.write("proef/dossier.yaml", "titel: " + part.repeat(20_000));
        assertFalse(codes().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:1/\"]]]]",
                "!!java.io.FileOutputStream [proef.txt]",
                "!!binary aGFsbG8=",
                "!eigen x"
            })
    void javaTags(String tag) throws IOException {
        dossier.put("dossier.yaml", "titel: " + tag + "\n");
        assertTrue(codes().contains(FindingCode.TAG_REFUSED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel:\n\tvraag: x\n",
                "titel: \"open\n",
                "titel: [a, b\n",
                "titel: {a: b\n",
                "titel: a: b\n",
                "titel: @x\n",
                "titel: *x\n",
                "titel: \"\\q\"\n",
                "a: 1\n---\nb: 2\n",
                "titel: x\u0000y\n",
                "%YAML 9.9\n---\ntitel: x\n",
                "- a\n- b\n",
                "tekst\n",
                "? [a]\n: b\n",
                "? {a: b}\n: c\n",
                "<<: *x\n",
                "&a titel: &a x\n",
                "titel: \uD83D\n"
            })
    void brokenYaml(String yaml) throws IOException {
        bytes("dossier.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertFalse(codes().isEmpty());
        assertFalse(Files.exists(temp.resolve("uit")));
    }

    @Test
    void wrongEncodings() throws IOException {
        bytes("hoofdstukken/01.md", "# Café\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes("hoofdstukken/02.md", "# Café\n".getBytes(StandardCharsets.UTF_16));
        bytes("afspraken/03.md", "# Café\n".getBytes(StandardCharsets.UTF_16LE));
        assertTrue(codes().contains(FindingCode.UNREADABLE));
    }

    @Test
    void emptyFiles() throws IOException {
        for (String file : List.of("afspraken/01.md", "hoofdstukken/01.md", "evaluaties/01.md", "dossier.yaml")) {
            bytes(file, new byte[0]);
        }
        dossier.write("expliciet.yaml", "").write("organen.yaml", "").write("catalogi/x.yaml", "");
        Set<FindingCode> codes = codes();
        assertTrue(codes.contains(FindingCode.FRONT_MATTER));
        assertTrue(codes.contains(FindingCode.MISSING_KEY));
    }

    @Test
    void byteOrderMarksAndWindowsLineEndsAreFine() throws IOException {
        Path file = root.resolve("proef/dossier.yaml");
        String text = Files.readString(file).replace("\n", "\r\n");
        Files.writeString(file, "\uFEFF" + text);
        bytes("hoofdstukken/01.md", "\uFEFF# Kop\r\n\r\nTekst.\r\n".getBytes(StandardCharsets.UTF_8));
        bytes("afspraken/01.md", agreement("Tekst.").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), build().findings());
    }

    @Test
    void frontMatterThatNeverCloses() throws IOException {
        bytes("afspraken/01.md", ("---\nid: A-01\n" + "x: y\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        assertEquals(Set.of(FindingCode.FRONT_MATTER), codes());
    }

    @Test
    void aHugeFile() throws IOException {
        bytes("hoofdstukken/01.md", ("# Kop\n" + "tekst ".repeat(500_000)).getBytes(StandardCharsets.UTF_8));
        assertTrue(codes().contains(FindingCode.LIMIT));
    }

    private static String agreement(String text) {
        return "---\nid: A-01\ntitel: Titel\nonderwerp: overig\nvan: rijk\naan: gemeente-a\nstatus: voorgesteld\n---\n"
                + text + "\n";
    }
}
