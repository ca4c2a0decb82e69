package nl.expliciet.generator.model;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a dossier states about something: a value, that it is unknown ({@code onbekend}: no source tells), or nothing.
 *
 * @param <T> the kind of value
 */
public sealed interface Stated<T> {

    /** A value. */
    record Value<T>(T stated) implements Stated<T> {
        public Value {
            Objects.requireNonNull(stated);
        }
    }

    /** Said to be unknown. */
    record Unknown<T>() implements Stated<T> {}

    /** Left out. */
    record Absent<T>() implements Stated<T> {}

    /** A value. */
    static <T> Stated<T> of(T value) {
        return new Value<>(value);
    }

    /** Said to be unknown. */
    static <T> Stated<T> unknown() {
        return new Unknown<>();
    }

    /** Left out. */
    static <T> Stated<T> absent() {
        return new Absent<>();
    }

    /** The value, if there is one. */
    default Optional<T> value() {
        return this instanceof Value<T> known ? Optional.of(known.stated) : Optional.empty();
    }

    /** True when it is said to be unknown. */
    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /** True when it was left out. */
    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /** The same statement about something made of the value. */
    default <R> Stated<R> map(Function<T, R> function) {
        if (this instanceof Value<T> known) {
            return of(function.apply(known.stated));
        }
        return isUnknown() ? unknown() : absent();
    }
}
