package nl.expliciet.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.PortfolioReader;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.Portfolio;
import nl.expliciet.generator.source.FolderSource;

/** The dossiers of this repository, read for tests; mistakes in them are the business of other tests. */
public final class ShippedDossiers {
    /** The day on which the tests look at them. */
    public static final LocalDate TODAY = LocalDate.of(2024, 1, 15);

    private static final FolderSource SOURCE = source();
    private static final ReadPortfolio SHARED = PortfolioReader.read(SOURCE).value();
    private static final List<ReadDossier> DOSSIERS = SHARED.dossierIds().stream()
            .map(id -> DossierReader.read(SOURCE, id, SHARED))
            .map(Outcome::value)
            .toList();

    private ShippedDossiers() {}

    private static FolderSource source() {
        try {
            return new FolderSource(Path.of("..", "dossiers"));
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }

    /** Puts all their files in a folder, to build them with other settings. */
    public static void copyTo(Path folder) throws IOException {
        copy(Path.of("..", "dossiers"), folder);
    }

    /** Puts all files of a folder in another one, so that no git stands around them. */
    public static void copy(Path from, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(path -> !path.startsWith(from.resolve("target")))
                    .toList()) {
                Path target = folder.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** What they share. */
    public static ReadPortfolio shared() {
        return SHARED;
    }

    /** All of them, as they were read. */
    public static List<ReadDossier> read() {
        return DOSSIERS;
    }

    /** What their pages have in common. */
    public static Portfolio portfolio() {
        return new Portfolio(SHARED.settings(), SHARED.bodies());
    }

    /** What follows from each of them. */
    public static List<DossierInsight> insights() {
        Knowledge knowledge = Knowledge.load(Language.DUTCH);
        return DOSSIERS.stream()
                .map(read -> DossierInsight.of(read.dossier(), knowledge, List.of(), TODAY))
                .toList();
    }

    /** What each of them gives to pages across dossiers. */
    public static List<Contribution> contributions() {
        return insights().stream()
                .map(insight -> Contribution.of(insight, Edition.NONE))
                .toList();
    }

    /** All of them, as the model. */
    public static List<Dossier> models() {
        return DOSSIERS.stream().map(ReadDossier::dossier).toList();
    }
}
