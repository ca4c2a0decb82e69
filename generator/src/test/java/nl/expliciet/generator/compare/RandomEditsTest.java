package nl.expliciet.generator.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import nl.expliciet.generator.ShippedDossiers;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.format.Value;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random edits to a whole dossier are reported, those and no others; written in another way it has no changes. */
class RandomEditsTest {
    private static Value.Block dossier;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() {
        dossier = ShippedDossiers.read().stream()
                .filter(read -> read.dossier().id().equals("voorbeeldland"))
                .map(ReadDossier::value)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsNothingInADossierThatIsWrittenInAnotherWay(long seed) throws IOException {
        new RandomWriter(new Random(seed), folder.resolve("d")).write(dossier);
        assertEquals(
                List.of(),
                Comparison.between(dossier, Versions.read(folder, "d")).stream()
                        .map(Versions::line)
                        .filter(line -> !line.startsWith("~ id:"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void findsExactlyTheEdits(long seed) throws IOException {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(random);
        Value.Block edited = edits.on(dossier);
        new RandomWriter(random, folder.resolve("d")).write(edited);
        TreeSet<String> found = new TreeSet<>();
        Comparison.between(dossier, Versions.read(folder, "d"))
                .forEach(change -> found.add(change.kind().key() + " " + change.place()));
        found.remove("gewijzigd id");
        assertEquals(String.join("\n", edits.made()), String.join("\n", found));
    }
}
