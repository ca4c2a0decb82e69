package nl.expliciet.generator.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * The output folder of a run. Everything is written to a hidden folder in it first; {@link #commit} then replaces what the
 * run before wrote, and only that: the folder itself, which may be a volume, and what others put into it stay. Of a run
 * that is killed nothing is left once the next one starts.
 */
public final class OutputFolder implements AutoCloseable {
    /** Lists the files that are ours to replace. */
    static final String LIST = ".expliciet";
    /** Holds what a run is busy with. */
    static final String WORK = ".expliciet-werk";

    /** What a new volume may hold. */
    private static final Set<String> SYSTEM = Set.of(WORK, "lost+found");

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SHOWN = 5;

    private final Path output;
    private final boolean isNew;
    private final OutputLock lock;
    private final Swap swap;
    private final Set<String> written = new ConcurrentSkipListSet<>();

    private OutputFolder(Path output, boolean isNew, OutputLock lock) {
        this.output = output;
        this.isNew = isNew;
        this.lock = lock;
        this.swap = new Swap(output, Files::move);
    }

    /**
     * Prepares a run that will replace the files of the last one; waits when another run is busy with the same folder.
     *
     * @param sources folders that the run reads
     * @throws OutputException when the folder cannot be used
     * @throws IOException when the disk does not work along
     */
    public static OutputFolder prepare(Path folder, Collection<Path> sources) throws IOException {
        return prepare(folder, sources, PATIENCE);
    }

    static OutputFolder prepare(Path folder, Collection<Path> sources, Duration patience) throws IOException {
        Path output = folder.toAbsolutePath().normalize();
        refuse(output, sources);
        boolean isNew = !Files.exists(output);
        if (!isNew) {
            refuseForeignUnlessBusy(output);
        }
        OutputFolder run = new OutputFolder(output, isNew, OutputLock.take(output.resolve(WORK), patience));
        try {
            run.clean();
            refuseForeign(output);
            Files.createDirectories(run.swap.staging());
            return run;
        } catch (IOException | RuntimeException refused) {
            run.close();
            throw refused;
        }
    }

    /**
     * Takes back what a run left behind that was killed while it replaced the output; does nothing when another run is
     * busy right now.
     */
    public static void restore(Path folder) throws IOException {
        Path output = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(output.resolve(WORK), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Optional<OutputLock> free = OutputLock.tryTake(output.resolve(WORK));
        if (free.isPresent()) {
            new OutputFolder(output, false, free.get()).close();
        }
    }

    /** Refuses the top of a disk. */
    static void refuseTop(Path output) throws OutputException {
        if (output.getFileName() == null) {
            throw new OutputException(OutputException.Reason.TOP, output, List.of());
        }
    }

    private static void refuse(Path output, Collection<Path> sources) throws IOException {
        refuseTop(output);
        if (Files.isSymbolicLink(output)) {
            throw new OutputException(OutputException.Reason.LINK, output, List.of());
        }
        if (!Files.exists(output)) {
            return;
        }
        if (!Files.isDirectory(output)) {
            throw new OutputException(OutputException.Reason.NO_FOLDER, output, List.of());
        }
        for (Path source : sources) {
            if (source.toRealPath().startsWith(output.toRealPath())) {
                throw new OutputException(OutputException.Reason.SOURCE_INSIDE, output, List.of(source.toString()));
            }
        }
    }

    /** A folder in the output can have a run of its own: what changed is written apart from the rest. */
    private static boolean isOurs(Path folder) {
        return Files.isRegularFile(folder.resolve(LIST), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Refuses a folder of someone else before anything is made in it. What a run beside this one has put there and not listed
     * yet is not of someone else: that is looked at again when that run is done.
     */
    private static void refuseForeignUnlessBusy(Path output) throws IOException {
        if (Files.exists(output.resolve(WORK))) {
            return;
        }
        try {
            refuseForeign(output);
        } catch (OutputException foreign) {
            if (!Files.exists(output.resolve(WORK)) && !isOurs(output)) {
                throw foreign;
            }
        }
    }

    private static void refuseForeign(Path output) throws IOException {
        if (isOurs(output)) {
            return;
        }
        try (Stream<Path> content = Files.list(output)) {
            List<String> files = content.filter(path -> !isOurs(path))
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !SYSTEM.contains(name) && !Report.isName(name))
                    .sorted()
                    .limit(SHOWN)
                    .toList();
            if (!files.isEmpty()) {
                throw new OutputException(OutputException.Reason.FOREIGN, output, files);
            }
        }
    }

    /**
     * A file of the run to write, as large as it may be; safe from several threads for different paths.
     *
     * @param path below the folder, with forward slashes and no {@code ..}
     */
    public OutputStream open(String path) throws IOException {
        OutputFile.requireBelow(path);
        Path target = swap.staging().resolve(path);
        try {
            Files.createDirectories(target.getParent());
            OutputStream file = Files.newOutputStream(target);
            written.add(path);
            return new Written(file);
        } catch (IOException failed) {
            throw OutputException.write(output, failed);
        }
    }

    /**
     * Copies a file that this run wrote and closed.
     *
     * @throws IOException when it cannot be read or the stream not written
     */
    public void copy(String path, OutputStream out) throws IOException {
        OutputFile.requireBelow(path);
        Files.copy(swap.staging().resolve(path), out);
    }

    /** Tells a disk that does not take a file from content that cannot be made. */
    private final class Written extends FilterOutputStream {
        Written(OutputStream file) {
            super(file);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException failed) {
                throw OutputException.write(output, failed);
            }
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }
    }

    /**
     * Puts the run in the place of the last one.
     *
     * @throws OutputException when files of someone else are in the way
     */
    public void commit() throws IOException {
        swap.replace(written);
    }

    /** Removes what a run that was not committed has written, and lets others in. */
    @Override
    public void close() throws IOException {
        try (lock) {
            clean();
        }
        if (isNew && !Files.exists(output.resolve(LIST))) {
            Swap.removeEmpty(output);
        }
    }

    /** Also takes back a replacement that failed halfway, of this run or one before. */
    private void clean() throws IOException {
        swap.restore();
        swap.discard();
    }
}
