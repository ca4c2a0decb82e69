package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The LibreOffice of this machine, which opens what people would open in it. */
public final class Office {
    private static final List<String> PROGRAMS = List.of("soffice", "libreoffice");

    private Office() {}

    /** The part of it that opens a kind of file, as its library on a machine where it is installed in parts. */
    private static final Map<String, String> PARTS = Map.of("odt", "libswlo.so", "csv", "libsclo.so");

    /**
     * Opens a file and saves it as another kind; without LibreOffice, or the part of it that this takes, the test that asks is
     * skipped and says so.
     *
     * @param scratch a folder to work in
     */
    public static byte[] convert(Path file, String kind, Path scratch) throws IOException, InterruptedException {
        Optional<Path> program = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(place -> PROGRAMS.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .filter(found -> opens(found, file))
                .findFirst();
        assumeTrue(program.isPresent(), "SKIPPED: there is no LibreOffice (soffice) to open " + file.getFileName());
        Path out = Files.createDirectories(scratch.resolve("office"));
        Process process = new ProcessBuilder(
                        program.get().toString(),
                        "-env:UserInstallation=" + scratch.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        kind,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "LibreOffice came to an end");
        assertEquals(0, process.exitValue());
        String name = file.getFileName().toString();
        return Files.readAllBytes(out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + kind));
    }

    private static boolean opens(Path program, Path file) {
        String name = file.getFileName().toString();
        try {
            Path folder = program.toRealPath().getParent();
            boolean inParts = PARTS.values().stream().anyMatch(part -> Files.exists(folder.resolve(part)));
            return !inParts || Files.exists(folder.resolve(PARTS.get(name.substring(name.lastIndexOf('.') + 1))));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
