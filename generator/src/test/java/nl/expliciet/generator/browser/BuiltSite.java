package nl.expliciet.generator.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.Generator;
import nl.expliciet.generator.GeneratorOptions;
import nl.expliciet.generator.OutputFormat;
import nl.expliciet.generator.ShippedDossiers;
import nl.expliciet.generator.TestRun;

/** The pages of the shipped dossiers, compiled once in each JVM that runs tests. */
final class BuiltSite {
    private static final Path FOLDER = build();

    private BuiltSite() {}

    private static Path build() {
        try {
            Path folder = Files.createTempDirectory("built-site");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            GeneratorOptions options = TestRun.of(Path.of("..", "dossiers"), folder.resolve("site"))
                    .making(OutputFormat.HTML)
                    .on(ShippedDossiers.TODAY)
                    .options();
            if (!new Generator(options).build().written()) {
                throw new IllegalStateException("the shipped dossiers have errors");
            }
            return options.output();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A file of the site. */
    static Path file(String path) {
        return FOLDER.resolve(path);
    }

    /** The page of every dossier. */
    static List<Path> dossierPages() {
        return ShippedDossiers.shared().dossierIds().stream()
                .map(id -> file(id).resolve("index.html"))
                .toList();
    }

    /** Every page of the site, sorted. */
    static List<Path> pages() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
