package nl.expliciet.generator.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work for every item on a few threads; results come back in the order of the items. When one fails, the
 * failure comes back after those that run have stopped: nothing works on behind the back of who cleans up.
 */
public final class Parallel implements AutoCloseable {
    private final ExecutorService threads;

    /** A number of threads to work with. */
    public Parallel(int count) {
        threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "expliciet");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The results, in the order of the items. */
    public <T, R> List<R> map(List<T> items, Function<T, R> work) {
        AtomicBoolean stopped = new AtomicBoolean();
        List<Callable<R>> tasks = new ArrayList<>();
        for (T item : items) {
            tasks.add(() -> stopped.get() ? null : apply(work, item, stopped));
        }
        try {
            return threads.invokeAll(tasks).stream().map(Parallel::result).toList();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }

    /** Does the work for every item. */
    public <T> void each(List<T> items, Consumer<T> work) {
        map(items, item -> {
            work.accept(item);
            return item;
        });
    }

    private static <T, R> R apply(Function<T, R> work, T item, AtomicBoolean stopped) {
        boolean done = false;
        try {
            R result = work.apply(item);
            done = true;
            return result;
        } finally {
            if (!done) {
                stopped.set(true);
            }
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
