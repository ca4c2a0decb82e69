package nl.expliciet.generator.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.expliciet.generator.ShippedDossiers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Breaks the shipped dossiers at random: always with the same seeds, so that a build does not fail by chance, or for as
 * many seconds as {@code -Dexpliciet.fuzz=3600} says, from the seed of {@code -Dexpliciet.fuzz.seed} on. What breaks a
 * promise stays in {@code target/fuzz}, by its seed; once mended it belongs in the corpus.
 */
@Tag("slow")
class MutationTest {
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("expliciet.fuzz", 0));
    private static final int FIRST = Integer.getInteger("expliciet.fuzz.seed", 1);
    private static final int SEEDS = 100;
    private static final int SAMPLE = 20;
    private static final Path KEPT = Path.of("target", "fuzz");

    @TempDir
    Path temp;

    @Test
    void everyMutantKeepsThePromises() throws Exception {
        List<String> broken = new ArrayList<>();
        long end = System.nanoTime() + LONGEST.toNanos();
        for (int seed = FIRST; seed < FIRST + SEEDS || System.nanoTime() < end; seed++) {
            Path folder = Files.createDirectory(temp.resolve(String.valueOf(seed)));
            try {
                mutant(seed, folder);
            } catch (AssertionError | Exception failed) {
                Path kept = Files.createDirectories(KEPT.resolve(String.valueOf(seed)));
                ShippedDossiers.copy(folder.resolve("bron"), kept);
                broken.add("seed " + seed + ": " + failed);
            }
            deleteBelow(folder);
        }
        assertEquals(List.of(), broken);
    }

    private static void mutant(int seed, Path folder) throws Exception {
        Random random = new Random(seed);
        Path source = folder.resolve("bron");
        ShippedDossiers.copyTo(source);
        List<String> all = ShippedDossiers.shared().dossierIds();
        String id = all.get(random.nextInt(all.size()));
        Mutation mutation = new Mutation(random);
        List<Path> files = files(source, id);
        mutation.change(files);
        Promises promises = Promises.kept(source, folder.resolve("uit"), List.of(id));
        promises.keep(mutation.words(files));
        if (seed % SAMPLE == 0) {
            promises.conform();
        }
    }

    /** The files of a dossier, and what all dossiers share. */
    private static List<Path> files(Path source, String id) throws IOException {
        try (Stream<Path> own = Files.walk(source.resolve(id))) {
            Stream<Path> shared = Stream.of("expliciet.yaml", "organen.yaml").map(source::resolve);
            List<Path> files = Stream.concat(own, shared)
                    .filter(path -> path.toString().matches(".*\\.(yaml|md)"))
                    .sorted()
                    .toList();
            assertTrue(files.size() > 2, id);
            return files;
        }
    }

    private static void deleteBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
