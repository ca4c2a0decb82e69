package nl.expliciet.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.html.House;
import nl.expliciet.generator.html.PageRenderer;
import nl.expliciet.generator.serve.Site;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.HtmlWriter;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.Messages;

/**
 * The pages of a source while people write in it. A change makes it forget the dossier it stands in and nothing else;
 * a page is made when somebody asks for it. Mistakes do not stop the preview: they stand in every page.
 */
public final class LiveSite implements Site {
    private final GeneratorOptions options;
    private final Memory memory = new Memory();
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();
    private Styles styles;
    private LivePages pages;
    private Optional<RuntimeException> broken = Optional.empty();

    /**
     * Reads and checks everything once.
     *
     * @throws IOException when the source folder is not there or git cannot be read
     */
    public LiveSite(GeneratorOptions options) throws IOException {
        this.options = options;
        this.styles = new Styles(options.theme());
        this.pages = read();
    }

    private LivePages read() throws IOException {
        try (Parallel parallel = new Parallel(options.threads())) {
            CheckedSource source =
                    new SourceChecker(options, parallel, styles.pdfs().coverage()::covers, memory).check();
            Composition composition = Composition.of(source, options, memory);
            House house = House.of(source.shared().settings());
            PageRenderer renderer = new PageRenderer(composition.context().messages(), options.theme(), house);
            return new LivePages(options, source, composition, styles, renderer);
        }
    }

    /**
     * Takes up changes.
     *
     * @param changed files and folders, absolute
     * @throws IOException when the source cannot be read any more
     */
    public synchronized void refresh(Set<Path> changed) throws IOException {
        try {
            takeUp(changed);
            broken = Optional.empty();
        } catch (RuntimeException unmade) {
            // A theme that does not work is said in every page and tried again with the next change.
            made.clear();
            broken = Optional.of(unmade);
        }
    }

    private void takeUp(Set<Path> changed) throws IOException {
        Set<String> ids = Set.copyOf(pages.source().shared().dossierIds());
        Path root = options.source().toRealPath();
        for (Path file : changed) {
            String dossier =
                    file.startsWith(root) ? root.relativize(file).getName(0).toString() : "";
            if (ids.contains(dossier)) {
                forget(dossier);
            } else {
                memory.forgetAll();
                made.clear();
                styles = new Styles(options.theme());
            }
        }
        pages = read();
        if (!Set.copyOf(pages.source().shared().dossierIds()).equals(ids)) {
            made.clear();
        }
    }

    private void forget(String dossier) {
        memory.forget(dossier);
        made.keySet().removeIf(path -> path.startsWith(dossier + "/") || isOverview(path));
    }

    /** Pages across dossiers change with every dossier. */
    private boolean isOverview(String path) {
        return !memory.knows(top(path));
    }

    @Override
    public synchronized Optional<byte[]> file(String path) {
        byte[] known = made.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        if (broken.isPresent()) {
            return failure(path, broken.get());
        }
        try {
            Optional<byte[]> fresh = pages.file(path);
            fresh.ifPresent(bytes -> made.put(path, bytes));
            return fresh;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (RuntimeException unmade) {
            return failure(path, unmade);
        }
    }

    /** A dossier with mistakes may have no page yet; the findings below say why. */
    private static Optional<byte[]> failure(String path, RuntimeException unmade) {
        if (!path.endsWith(".html")) {
            return Optional.empty();
        }
        Html why = Html.tag("p", Html.text(String.valueOf(unmade.getMessage())));
        String page = "<!DOCTYPE html>" + screen(Html.tag("html", Html.tag("body", why)));
        return Optional.of(page.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized String findings(String path) {
        CheckedSource source = pages.source();
        List<Finding> open = source.findings().stream()
                .filter(f -> !f.isAccepted() && concerns(f, path))
                .toList();
        if (open.isEmpty()) {
            return "";
        }
        GeneratorResult result = Generator.result(source, false);
        Messages messages = Messages.of(result.language());
        FindingText words = FindingText.in(result.language().key());
        StringBuilder text = new StringBuilder();
        for (Finding finding : open) {
            text.append(words.console(finding, result.lineOf(finding))).append('\n');
        }
        Html heading = Html.text(messages.count("voorbeeld.bevindingen", open.size()));
        Html list = Html.tag("pre", Html.text(text.toString()));
        return screen(Html.tag("aside.live-findings", Html.tag("details", Html.tag("summary", heading), list)));
    }

    private static String screen(Html html) {
        return HtmlWriter.write(html, Medium.SCREEN);
    }

    /** A dossier's page shows its own findings and those of no dossier; other pages show all. */
    private boolean concerns(Finding finding, String path) {
        String top = top(path);
        String of = top(finding.position().file());
        return !memory.knows(top) || of.equals(top) || !memory.knows(of);
    }

    private static String top(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }
}
