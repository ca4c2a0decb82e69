package nl.expliciet.generator;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.expliciet.generator.serve.FolderWatch;
import nl.expliciet.generator.serve.SiteServer;
import nl.expliciet.generator.site.LiveSite;

/** Serves the pages of a source on this machine, and makes and reloads them when a file changes. */
public final class LivePreview implements AutoCloseable {
    private final LiveSite site;
    private final SiteServer server;
    private final FolderWatch watch;
    private final BiConsumer<Path, Long> refreshed;

    /**
     * Starts the preview.
     *
     * @param port on the loopback address; 0 takes a free one
     * @param refreshed told of the first changed file of a refresh and how many milliseconds it took
     * @throws IOException when the source is not there or the port is taken
     */
    public LivePreview(GeneratorOptions options, int port, BiConsumer<Path, Long> refreshed) throws IOException {
        this.refreshed = refreshed;
        this.site = new LiveSite(options.order(), options.threads());
        this.server = new SiteServer(site, port);
        List<Path> folders = new ArrayList<>(List.of(options.source()));
        options.theme().filter(theme -> !theme.startsWith(options.source())).ifPresent(folders::add);
        this.watch = new FolderWatch(folders, this::refresh);
    }

    /** The address of the first page. */
    public URI address() {
        return server.address();
    }

    private void refresh(Set<Path> changed) {
        long start = System.nanoTime();
        try {
            site.refresh(changed);
        } catch (IOException unreadable) {
            // A folder that is being replaced right now is seen again in the next change.
            return;
        }
        server.reload();
        refreshed.accept(changed.iterator().next(), (System.nanoTime() - start) / 1_000_000);
    }

    @Override
    public void close() throws IOException {
        watch.close();
        server.close();
    }
}
