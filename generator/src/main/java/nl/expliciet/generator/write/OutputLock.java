package nl.expliciet.generator.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The right to change an output folder: one run at a time, in this process and others. The system gives it back when a
 * process dies. It lives in the work folder, which goes when the last one lets go.
 */
final class OutputLock implements AutoCloseable {
    private static final String FILE = "slot";
    /** Far behind the content, so that who waits can read it where a locked part cannot be read. */
    private static final long FAR = Long.MAX_VALUE - 1;
    /** Locks of the system count for a whole process, and go when any of its channels to the file is closed. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock, and waits for it.
     *
     * @throws OutputException when another run still has it after the patience
     */
    static OutputLock take(Path work, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        Optional<OutputLock> taken = tryTake(work);
        while (taken.isEmpty() && System.nanoTime() < end && paused()) {
            taken = tryTake(work);
        }
        if (taken.isEmpty()) {
            throw new OutputException(OutputException.Reason.BUSY, work.getParent(), holder(work.resolve(FILE)));
        }
        return taken.get();
    }

    private static boolean paused() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Takes the lock when nobody has it. */
    static Optional<OutputLock> tryTake(Path work) throws IOException {
        Path file = work.resolve(FILE);
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<OutputLock> taken = Optional.empty();
        try {
            Files.createDirectories(work);
            taken = lock(file);
        } catch (NoSuchFileException goneMeanwhile) {
            // The last holder cleaned up between two steps of ours: the next try starts anew.
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(file);
            }
        }
        return taken;
    }

    /** A lock on a file that its last holder has just removed is worth nothing: the next run makes another file. */
    private static Optional<OutputLock> lock(Path file) throws IOException {
        create(file);
        Object before = key(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock(FAR, 1, false) != null && Objects.equals(before, key(file));
            if (taken) {
                String process = String.valueOf(ProcessHandle.current().pid());
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
            }
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new OutputLock(file, channel)) : Optional.empty();
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException ofAnotherRun) {
            // Only its lock counts.
        }
    }

    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /** Reading the file would give back a lock that this process has. */
    private static List<String> holder(Path file) {
        if (HELD.contains(file)) {
            return List.of(String.valueOf(ProcessHandle.current().pid()));
        }
        try {
            return List.of(Files.readString(file));
        } catch (IOException unknown) {
            return List.of();
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        } catch (DirectoryNotEmptyException nextRun) {
            // Somebody who waits has made the file again.
        } finally {
            HELD.remove(file);
        }
    }
}
