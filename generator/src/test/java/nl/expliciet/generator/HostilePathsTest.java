package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.expliciet.generator.finding.FindingCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths, symbolic links and folders that lead out of the source or are not what they seem. */
@Tag("slow")
class HostilePathsTest extends HostileFolder {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../geheim.md", "../../geheim.md", "../../../etc/passwd", "/etc/passwd", "bijlagen/../../../geheim.md",
                "..%2f..%2fgeheim.md", "bijlagen/%2e%2e/%2e%2e/geheim.md", "..\\..\\geheim.md", "//example.org/x",
                        "bijlagen/x%00.png"
            })
    void pathsOutOfTheFolder(String target) throws IOException {
        bytes(
                "hoofdstukken/01.md",
                ("# Kop\n\n[a](" + target + ")\n\n![b](" + target + ")\n").getBytes(StandardCharsets.UTF_8));
        Set<FindingCode> codes = codes();
        assertTrue(
                codes.contains(FindingCode.LINK_OUTSIDE) || codes.contains(FindingCode.BROKEN_LINK), codes.toString());
        assertNoLeak();
    }

    @Test
    void symbolicLinksOutOfTheFolder() throws IOException {
        Files.createDirectories(root.resolve("proef/hoofdstukken"));
        Files.createSymbolicLink(root.resolve("proef/hoofdstukken/01.md"), temp.resolve("geheim.md"));
        Files.createSymbolicLink(root.resolve("proef/bijlagen/x.png"), temp.resolve("geheim.md"));
        Files.createSymbolicLink(root.resolve("proef/bijlagen/map"), temp);
        Files.createSymbolicLink(root.resolve("proef/bijlagen/dood.png"), temp.resolve("niets"));
        Files.createSymbolicLink(root.resolve("catalogi"), temp);
        dossier.put("dossier.yaml", "competitie: '![x](bijlagen/x.png) [y](bijlagen/map/geheim.md)'\n");
        Set<FindingCode> codes = codes();
        assertTrue(codes.containsAll(Set.of(FindingCode.OUTSIDE, FindingCode.LINK_OUTSIDE)), codes.toString());
        assertNoLeak();
    }

    @Test
    void linksToSomethingHiddenOrElsewhereInTheSource() throws IOException {
        String secret = "geheim-buiten-de-map";
        Files.createDirectories(root.resolve(".git"));
        Files.writeString(root.resolve(".git/config"), secret);
        Files.createDirectories(root.resolve("proef/hoofdstukken"));
        Files.createSymbolicLink(root.resolve("proef/hoofdstukken/01.md"), root.resolve(".git/config"));
        Files.createSymbolicLink(root.resolve("proef/bijlagen/x.txt"), root.resolve(".git/config"));
        Files.createSymbolicLink(root.resolve("proef/bijlagen/map"), root.resolve(".git"));
        Files.writeString(root.resolve("proef/bijlagen/.y.txt"), secret);
        dossier.put(
                "dossier.yaml", "competitie: '[x](bijlagen/x.txt) [m](bijlagen/map/config) [y](bijlagen/.y.txt)'\n");
        Set<FindingCode> codes = codes();
        assertTrue(
                codes.containsAll(Set.of(FindingCode.OUTSIDE, FindingCode.LINK_OUTSIDE, FindingCode.BROKEN_LINK)),
                codes.toString());
        assertNoLeak();
    }

    /** A link beside the dossiers that no dossier can be is nobody's business here. */
    @Test
    void aLinkThatIsNotRead() throws IOException {
        Files.createSymbolicLink(root.resolve("LEESMIJ.md"), temp.resolve("geheim.md"));
        assertEquals(Set.of(), codes());
    }

    @Test
    void symbolicLinksInACircle() throws IOException {
        Files.createSymbolicLink(root.resolve("proef/bijlagen/rond"), root.resolve("proef"));
        Files.createSymbolicLink(root.resolve("proef/bijlagen/a"), root.resolve("proef/bijlagen/b"));
        Files.createSymbolicLink(root.resolve("proef/bijlagen/b"), root.resolve("proef/bijlagen/a"));
        Files.createSymbolicLink(root.resolve("lus"), root);
        assertTrue(codes().contains(FindingCode.OUTSIDE));
    }

    @Test
    void veryDeepFolders() throws IOException {
        Path deep = root.resolve("proef/bijlagen" + "/d".repeat(400));
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("x.txt"), "x");
        assertEquals(Set.of(FindingCode.UNUSED_FILE), codes());
    }

    @Test
    void veryManyFiles() throws IOException {
        for (int i = 0; i < 2_100; i++) {
            bytes("afspraken/" + i + ".md", new byte[0]);
        }
        assertTrue(codes().contains(FindingCode.LIMIT));
    }

    @Test
    void pipesAreNotRead() throws IOException, InterruptedException {
        Path pipe = root.resolve("proef/hoofdstukken/01.md");
        Files.createDirectories(pipe.getParent());
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        org.junit.jupiter.api.Assumptions.assumeTrue(made.waitFor() == 0, "no pipes here");
        assertTrue(codes().contains(FindingCode.UNREADABLE));
    }

    @Test
    void foldersWhereFilesShouldBe() throws IOException {
        Files.createDirectories(root.resolve("proef/afspraken/01.md"));
        Files.createDirectories(root.resolve("expliciet.yaml2"));
        Files.createDirectories(root.resolve("ander/dossier.yaml"));
        Files.createDirectories(root.resolve("organen.yaml"));
        assertTrue(codes().contains(FindingCode.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoofd Letters", "organen", "onbekend", "met_streep", "ünï", "a'b\"c", "<b>"})
    void foldersWithAWrongName(String name) throws IOException {
        dossier.write(name + "/dossier.yaml", Files.readString(root.resolve("proef/dossier.yaml")));
        assertTrue(codes().contains(FindingCode.BAD_ID));
    }
}
