package nl.expliciet.generator.pdf.font;

import java.security.SecureRandom;

/** Names a font's subset after its place in the library instead of by chance, so that the same input gives the same bytes. */
final class FixedPrefix extends SecureRandom {

    private static final int LETTERS = 26;

    private final double letter;

    FixedPrefix(int index) {
        letter = (index % LETTERS + 0.5) / LETTERS;
    }

    @Override
    public double nextDouble() {
        return letter;
    }
}
