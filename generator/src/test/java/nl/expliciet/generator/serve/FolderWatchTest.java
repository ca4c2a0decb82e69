package nl.expliciet.generator.serve;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    /** More than the JDK keeps of one folder. */
    private static final int MANY = 2_000;

    @TempDir
    Path folder;

    private final BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();
    private final CountDownLatch busy = new CountDownLatch(1);

    private FolderWatch watch;

    @AfterEach
    void stop() throws IOException {
        watch.close();
    }

    private void hear(Set<Path> changed) {
        told.add(changed);
        try {
            busy.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything that is told until a path is; fails when it is not. */
    private void awaitPath(Path path) throws InterruptedException {
        Set<Path> changed = told.poll(10, TimeUnit.SECONDS);
        while (changed != null && !changed.contains(path)) {
            changed = told.poll(10, TimeUnit.SECONDS);
        }
        assertNotNull(changed, "nobody was told of " + path);
    }

    @Test
    void whatCannotBeFollowedStandsForEverything() throws IOException, InterruptedException {
        Path root = folder.toRealPath();
        watch = new FolderWatch(List.of(folder), this::hear);
        Files.writeString(root.resolve("eerste"), "");
        assertTrue(told.poll(10, TimeUnit.SECONDS).contains(root.resolve("eerste")));
        for (int i = 0; i < MANY; i++) {
            Files.writeString(root.resolve("bestand-" + i), "");
        }
        Files.createDirectories(root.resolve("nieuw"));
        busy.countDown();
        awaitPath(root);
        Files.writeString(root.resolve("nieuw/laatste"), "");
        awaitPath(root.resolve("nieuw/laatste"));
    }
}
