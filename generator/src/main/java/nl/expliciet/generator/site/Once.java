package nl.expliciet.generator.site;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for; when that fails it is tried again the next time. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> work;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(work.get());
        }
        return made.get();
    }
}
