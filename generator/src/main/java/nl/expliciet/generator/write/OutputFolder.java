package nl.expliciet.generator.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/**
 * The output folder of a run. Files are written to a folder beside it; {@link #commit} swaps the two, so readers see
 * the last good output or the new one, never a mixture.
 */
public final class OutputFolder implements AutoCloseable {
    /** Marks a folder as ours to replace. */
    static final String MARKER = ".expliciet";

    private final Path output;
    private final Path staging;
    private final Path previous;

    private OutputFolder(Path output) {
        this.output = output;
        Path name = output.getFileName();
        this.staging = output.resolveSibling(name + ".nieuw");
        this.previous = output.resolveSibling(name + ".vorig");
    }

    /**
     * Prepares a run that will replace a folder.
     *
     * @throws ForeignFolderException when the folder holds files that this class did not write
     * @throws IOException when the disk does not work along
     */
    public static OutputFolder prepare(Path folder) throws IOException {
        OutputFolder run = new OutputFolder(folder.toAbsolutePath().normalize());
        run.recover();
        run.refuseForeign();
        delete(run.staging);
        Files.createDirectories(run.staging);
        Files.createFile(run.staging.resolve(MARKER));
        return run;
    }

    /** A run that was killed in the middle of the swap left the last good output under its other name. */
    private void recover() throws IOException {
        if (Files.exists(previous) && !Files.exists(output)) {
            Files.move(previous, output);
        }
    }

    private void refuseForeign() throws IOException {
        if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS) || Files.exists(output.resolve(MARKER))) {
            return;
        }
        if (!Files.isDirectory(output)) {
            throw new ForeignFolderException(output);
        }
        try (Stream<Path> content = Files.list(output)) {
            if (content.findAny().isPresent()) {
                throw new ForeignFolderException(output);
            }
        }
    }

    /** Writes a file of the run; safe from several threads for different paths. */
    public void write(OutputFile file) throws IOException {
        Path target = staging.resolve(file.path());
        Files.createDirectories(target.getParent());
        Files.write(target, file.bytes());
    }

    /** Puts the run in the place of the last one. */
    public void commit() throws IOException {
        delete(previous);
        if (Files.exists(output)) {
            Files.move(output, previous, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(staging, output, StandardCopyOption.ATOMIC_MOVE);
        delete(previous);
    }

    /** Removes what a run that was not committed has written. */
    @Override
    public void close() throws IOException {
        delete(staging);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
