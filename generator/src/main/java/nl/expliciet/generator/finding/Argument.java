package nl.expliciet.generator.finding;

import java.util.Objects;

/** What fills a slot of a message: text from a file, or a word of ours in the language of the reader. */
public sealed interface Argument permits Argument.Typed, Term {

    /** As reports compare it: the text, or the key of the word. */
    String text();

    /** Text from a file, whatever it looks like. */
    record Typed(String text) implements Argument {
        public Typed {
            Objects.requireNonNull(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A number, as it is written in every language. */
    static Argument typed(long number) {
        return new Typed(String.valueOf(number));
    }

    /** Text from a file. */
    static Argument typed(String text) {
        return new Typed(text);
    }
}
