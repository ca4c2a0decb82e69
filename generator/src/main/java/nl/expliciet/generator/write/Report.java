package nl.expliciet.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What a run tells review tools, also when it fails: a file beside the output, or in a folder of its own. */
public enum Report {
    SARIF("expliciet.sarif"),
    GITLAB("expliciet-gitlab.json"),
    GITHUB("expliciet-github.txt");

    private final String name;

    Report(String name) {
        this.name = name;
    }

    static boolean isName(String name) {
        return Arrays.stream(values()).anyMatch(report -> report.name.equals(name));
    }

    /**
     * Writes the report; a reader sees the last one or the new one, never half of it, whatever other runs do.
     *
     * @param output the folder of the run
     * @param asked where reports go; when empty, beside the output
     * @throws OutputException when the disk does not work along
     */
    public void write(Path output, Optional<Path> asked, String text) throws IOException {
        Path result = output.toAbsolutePath().normalize();
        OutputFolder.refuseTop(result);
        Path folder = asked.map(Path::toAbsolutePath).orElse(result.getParent());
        Path fresh = folder.resolve("." + name + "." + UUID.randomUUID());
        try {
            Files.createDirectories(folder);
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw OutputException.write(folder, failed);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
