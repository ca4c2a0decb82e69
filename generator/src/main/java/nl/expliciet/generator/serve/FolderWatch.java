package nl.expliciet.generator.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Watches folders with everything below them and tells which files changed, a burst of changes at a time. */
public final class FolderWatch implements AutoCloseable {
    /** Editors write a file in several steps; what follows within this time belongs together. */
    private static final long BURST_MILLIS = 25;

    private final List<Path> roots;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Consumer<Set<Path>> listener;
    private final Thread thread;

    /**
     * Starts watching.
     *
     * @param roots folders; hidden folders and {@code target} below them are skipped
     * @param listener told of changed files, on one thread; of the folders themselves when more changed than could be
     *     followed, which stands for everything in them
     */
    public FolderWatch(List<Path> roots, Consumer<Set<Path>> listener) throws IOException {
        this.service = FileSystems.getDefault().newWatchService();
        this.listener = listener;
        List<Path> real = new ArrayList<>();
        for (Path root : roots) {
            real.add(root.toRealPath());
            register(root.toRealPath());
        }
        this.roots = List.copyOf(real);
        this.thread = new Thread(this::watch, "expliciet-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void register(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && isSkipped(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.put(
                        folder.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE),
                        folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isSkipped(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.equals("target");
    }

    private void watch() {
        try {
            while (true) {
                Set<Path> changed = new LinkedHashSet<>();
                for (WatchKey key = service.take();
                        key != null;
                        key = service.poll(BURST_MILLIS, TimeUnit.MILLISECONDS)) {
                    collect(key, changed);
                }
                if (!changed.isEmpty()) {
                    listener.accept(changed);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void collect(WatchKey key, Set<Path> changed) {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                everything(changed);
            } else if (folder != null && event.context() instanceof Path name && !isSkipped(folder.resolve(name))) {
                changed.add(folder.resolve(name));
                follow(event, folder.resolve(name));
            }
        }
        key.reset();
    }

    /** Events were lost, of new folders too. */
    private void everything(Set<Path> changed) {
        for (Path root : roots) {
            changed.add(root);
            watchBelow(root);
        }
    }

    /** A new folder is watched from now on. */
    private void follow(WatchEvent<?> event, Path file) {
        if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(file)) {
            watchBelow(file);
        }
    }

    private void watchBelow(Path folder) {
        try {
            register(folder);
        } catch (IOException gone) {
            folders.values().remove(folder);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
        thread.interrupt();
    }
}
