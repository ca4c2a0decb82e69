package nl.expliciet.generator.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.check.PortfolioReader;
import nl.expliciet.generator.export.SearchIndexExport;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.portfolio.SearchComposer;
import nl.expliciet.generator.view.round.CommentsBeside;

/**
 * Makes the files of a site: one dossier at a time, then what runs across them. The keys of its maps are the paths below
 * the top of the site and are told without making anything. Safe for several threads.
 */
public final class Press {
    private final Outset outset;
    private final Once<Studio> studio;

    private Press(Outset outset) {
        this.outset = outset;
        this.studio = new Once<>(() -> Studio.of(outset));
    }

    /**
     * Reads what has to be known before the first dossier.
     *
     * @throws IOException when the source folder is not there or git cannot be read
     */
    public static Press of(Order order) throws IOException {
        return new Press(OutsetReader.read(order));
    }

    /** The dossiers of the site, sorted. */
    public List<String> ids() {
        return outset.ids();
    }

    /** The language of the site. */
    public Language language() {
        return outset.language();
    }

    /** What was found in what dossiers share. */
    public Told told() {
        return outset.told();
    }

    /** Reads a dossier, to work on it now. */
    public Opened open(String id) {
        return Opened.of(outset, studio, id);
    }

    /** Somebody changed a dossier since this was made. */
    void touched(String id) {
        outset.earlier().ifPresent(version -> version.touched(id));
    }

    /** The files of a dossier. */
    public Map<String, Made> files(Opened dossier) {
        return new DossierFiles(studio.get(), dossier).all();
    }

    /** The comments on a dossier, to stand beside its text while people answer them. */
    Html comments(Opened dossier) {
        if (dossier.read().dossier().rounds().isEmpty()) {
            return Html.EMPTY;
        }
        RoundPlaces places = new RoundPlaces(studio.get(), dossier);
        return new CommentsBeside(studio.get().context(), dossier.read().dossier(), places::then, places.now())
                .compose();
    }

    /** What the rest of the site needs of a dossier. */
    public Kept keep(Opened opened) {
        Dossier dossier = opened.read().dossier();
        Contribution contribution = opened.contribution();
        SearchComposer search = new SearchComposer(studio.get().context());
        return new Kept(
                contribution,
                SearchIndexExport.piece(
                        dossier.id(),
                        search.title(contribution),
                        search.entries(dossier, opened.read().value())),
                files(opened).keySet(),
                opened.decided());
    }

    /** The files that belong to no single dossier; what they take in of dossiers is made anew. */
    List<Part> across(List<Kept> kept) {
        return across(kept, path -> out -> {
            Kept owner = kept.stream()
                    .filter(one -> one.paths().contains(path))
                    .findFirst()
                    .orElseThrow();
            files(open(owner.contribution().id())).get(path).to(out);
        });
    }

    /**
     * The files that belong to no single dossier.
     *
     * @param library the files of the dossiers
     */
    public List<Part> across(List<Kept> kept, Library library) {
        List<Part> parts = new ArrayList<>(new AcrossFiles(studio.get(), kept, library).parts());
        if (outset.order().wanted().html()) {
            parts.add(new StyleFiles(outset, studio.get().styles())::all);
        }
        return parts;
    }

    /**
     * The files that say what changed between two versions across dossiers; empty with a finding when one of them is not there.
     *
     * @param from a revision; when empty the nearest tag, else the last commit
     * @param to a revision; when empty the files on disk
     * @param out takes the files of each dossier while its versions are at hand
     * @throws IOException when git cannot be read
     */
    public Outcome<Optional<List<Part>>> changes(
            Optional<String> from, Optional<String> to, Parallel parallel, Consumer<Part> out) throws IOException {
        Outcome<Optional<Versions.Compared<ChangesFiles.Kept>>> compared =
                Versions.compare(outset, from, to, parallel, (span, dossier) -> {
                    ChangesFiles files = new ChangesFiles(studio.get(), span);
                    out.accept(() -> files.of(dossier));
                    return files.keep(dossier);
                });
        return new Outcome<>(
                compared.value().map(found -> new ChangesFiles(studio.get(), found.span()).across(found.each())),
                compared.findings());
    }

    /** What was found wrong in the PDFs made so far. */
    public List<Finding> broken() {
        return studio.get().pdfs().findings();
    }

    /** True when the source has the dossiers that it had. */
    boolean hasSameDossiers() {
        return PortfolioReader.read(outset.source())
                .value()
                .dossierIds()
                .equals(outset.shared().dossierIds());
    }
}
