package nl.expliciet.generator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.serve.Site;
import nl.expliciet.generator.source.Revisions;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.HtmlWriter;
import nl.expliciet.generator.view.Medium;

/**
 * The pages of a source while people write in it. It keeps of each dossier what a build keeps, and the files that it made;
 * a page is made when somebody asks for it, for which its dossier is read again. A change makes it forget the dossier it
 * stands in and what runs across dossiers, and nothing else. Mistakes do not stop the preview: they stand in every page.
 */
public final class LiveSite implements Site {
    private final Order order;
    private final int threads;
    private final Map<String, Shelf> shelves = new TreeMap<>();
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();
    private Press press;
    private Optional<RuntimeException> broken = Optional.empty();

    /** What is kept of a dossier. */
    private record Shelf(Checked checked, Kept kept, Once<Html> comments) {}

    /**
     * Reads and checks everything once.
     *
     * @param threads how many dossiers are worked on at the same time
     * @throws IOException when the source folder is not there or git cannot be read
     */
    public LiveSite(Order order, int threads) throws IOException {
        this.order = order.from().isEmpty() && Revisions.areThere(order.source()) ? order.since("HEAD") : order;
        this.threads = threads;
        readAll();
    }

    private void readAll() throws IOException {
        made.clear();
        press = Press.of(order);
        try (Parallel parallel = new Parallel(threads)) {
            List<Shelf> all = parallel.map(press.ids(), this::read);
            shelves.clear();
            all.forEach(shelf -> shelves.put(shelf.checked().id(), shelf));
        }
    }

    private Shelf read(String id) {
        Opened dossier = press.open(id);
        return new Shelf(dossier.checked(), press.keep(dossier), new Once<>(() -> press.comments(press.open(id))));
    }

    /**
     * Takes up changes.
     *
     * @param changed files and folders, absolute; the source folder itself stands for everything in it
     * @throws IOException when the source cannot be read any more
     */
    public synchronized void refresh(Set<Path> changed) throws IOException {
        try {
            Set<String> dossiers = dossiers(changed);
            if (broken.isPresent() || !shelves.keySet().containsAll(dossiers) || !press.hasSameDossiers()) {
                readAll();
            } else {
                dossiers.forEach(this::readAgain);
            }
            broken = Optional.empty();
        } catch (RuntimeException unmade) {
            // A theme that does not work is said in every page and tried again with the next change.
            made.clear();
            broken = Optional.of(unmade);
        }
    }

    /** The folders in the source that something changed in; empty for what stands outside it. */
    private Set<String> dossiers(Set<Path> changed) throws IOException {
        Path root = order.source().toRealPath();
        Set<String> dossiers = new HashSet<>();
        for (Path file : changed) {
            dossiers.add(
                    file.startsWith(root) ? root.relativize(file).getName(0).toString() : "");
        }
        return dossiers;
    }

    private void readAgain(String id) {
        press.touched(id);
        shelves.put(id, read(id));
        made.keySet().removeIf(path -> top(path).equals(id) || !shelves.containsKey(top(path)));
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
            Optional<Made> file = find(path);
            if (file.isPresent()) {
                made.put(path, file.get().bytes());
            }
            return Optional.ofNullable(made.get(path));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (RuntimeException unmade) {
            return failure(path, unmade);
        }
    }

    /** A path that the site does not have is known as such without making anything. */
    private Optional<Made> find(String path) {
        for (Shelf shelf : shelves.values()) {
            if (shelf.kept().paths().contains(path)) {
                return Optional.ofNullable(
                        press.files(press.open(shelf.checked().id())).get(path));
            }
        }
        List<Kept> kept = shelves.values().stream().map(Shelf::kept).toList();
        return shelves.containsKey(top(path))
                ? Optional.empty()
                : Optional.ofNullable(Part.all(press.across(kept)).get(path));
    }

    /** A dossier with mistakes may have no page yet; the findings below say why. */
    private static Optional<byte[]> failure(String path, RuntimeException unmade) {
        if (!path.endsWith(".html")) {
            return Optional.empty();
        }
        Html why = Html.tag("p", Html.text(String.valueOf(unmade.getMessage())));
        String page = "<!DOCTYPE html>" + HtmlWriter.write(Html.tag("html", Html.tag("body", why)), Medium.SCREEN);
        return Optional.of(page.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized String addition(String path) {
        Told told = told();
        List<Finding> open = told.findings().stream()
                .filter(f -> !f.isAccepted() && concerns(f, path))
                .toList();
        return new LivePanel(press.language(), told).with(open, comments(path));
    }

    /** What is said of a dossier stands in its own page. */
    private Html comments(String path) {
        Shelf shelf = shelves.get(top(path));
        try {
            return shelf != null && path.equals(top(path) + "/index.html")
                    ? shelf.comments().get()
                    : Html.EMPTY;
        } catch (RuntimeException unmade) {
            // A dossier that has no page yet has no place for them; the page says why.
            return Html.EMPTY;
        }
    }

    private Told told() {
        List<Told> parts = new ArrayList<>(List.of(press.told()));
        shelves.values().forEach(shelf -> parts.add(shelf.checked().told()));
        return Told.all(parts);
    }

    /** A dossier's page shows its own findings and those of no dossier; other pages show all. */
    private boolean concerns(Finding finding, String path) {
        String top = top(path);
        String of = top(finding.position().file());
        return !shelves.containsKey(top) || of.equals(top) || !shelves.containsKey(of);
    }

    private static String top(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }
}
