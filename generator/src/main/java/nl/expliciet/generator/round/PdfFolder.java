package nl.expliciet.generator.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.expliciet.generator.annotation.AnnotationReader;
import nl.expliciet.generator.annotation.ReturnedPdf;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;

/** The PDFs that came back: those in a folder and the folders in it, links not followed. */
final class PdfFolder {

    /** The most PDFs of one import. */
    static final int MAX_FILES = 1_000;
    /** Room for a folder for each party, and one for each of its departments. */
    private static final int DEPTH = 4;

    /**
     * A PDF that came back.
     *
     * @param path below the folder that was named; the name alone for a single PDF
     */
    record Returned(Path path, ReturnedPdf pdf) {
        Position position() {
            return Position.startOf(path.toString().replace('\\', '/'));
        }

        String name() {
            return path.getFileName().toString();
        }
    }

    private final List<Finding> findings = new ArrayList<>();

    /** Reads all PDFs, in the order of their names. */
    List<Returned> read(Path pdfs) throws IOException {
        Path named = pdfs.toAbsolutePath();
        Path base = Files.isDirectory(named) ? named : named.getParent();
        List<Returned> all = new ArrayList<>();
        for (Path file : files(named)) {
            ReturnedPdf pdf = AnnotationReader.read(bytes(file));
            Returned returned = new Returned(base.relativize(file), pdf);
            pdf.troubles().stream()
                    .map(trouble -> Finding.of(
                            FindingCode.RETURNED_PDF, returned.position(), Term.valueOf("RETURNED_" + trouble.name())))
                    .forEach(findings::add);
            all.add(returned);
        }
        return all;
    }

    /** What stood in the way. */
    List<Finding> findings() {
        return findings;
    }

    private List<Path> files(Path pdfs) throws IOException {
        try (Stream<Path> tree = Files.walk(pdfs, DEPTH)) {
            List<Path> files = tree.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                    .sorted()
                    .toList();
            if (files.size() > MAX_FILES) {
                findings.add(Finding.of(
                        FindingCode.LIMIT,
                        Position.startOf(files.get(MAX_FILES).getFileName().toString()),
                        Term.FILES,
                        Argument.typed(MAX_FILES)));
            }
            return files.subList(0, Math.min(MAX_FILES, files.size()));
        }
    }

    /** One byte more than is read tells that a file is too large. */
    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(AnnotationReader.MAX_BYTES + 1);
        }
    }
}
