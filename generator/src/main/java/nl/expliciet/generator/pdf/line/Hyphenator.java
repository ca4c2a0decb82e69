package nl.expliciet.generator.pdf.line;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.expliciet.generator.shipped.Shipped;

/** Finds where a word of one language may be broken, by the patterns of Liang's method as TeX uses it. Thread-safe. */
public final class Hyphenator {

    /** Breaks no words. */
    static final Hyphenator NONE = new Hyphenator(Map.of());

    private static final int[] NOWHERE = {};
    /** Text is set with a ragged right edge: breaking shorter words would disturb more than it gains. */
    private static final int SHORTEST = 11;

    private static final int BEFORE = 3;
    private static final int AFTER = 4;
    private static final int REMEMBERED = 20_000;
    private static final Map<String, List<String>> SHIPPED =
            Map.of("nl", List.of("nl", "nl-compounds"), "en", List.of("en"));

    private final Map<String, byte[]> patterns;
    private final int longest;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    private Hyphenator(Map<String, byte[]> patterns) {
        this.patterns = patterns;
        this.longest = patterns.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The shipped patterns of a language, {@code nl} or {@code en}. */
    public static Hyphenator shipped(String language) {
        Map<String, byte[]> patterns = new HashMap<>(1 << 15);
        SHIPPED.get(language).stream()
                .flatMap(file -> Shipped.text("hyphenation/" + file + ".txt").lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> read(line, patterns));
        return new Hyphenator(patterns);
    }

    /** A pattern such as {@code .aan5}: letters, with between them how strongly a break is wanted or, if even, forbidden. */
    private static void read(String line, Map<String, byte[]> patterns) {
        StringBuilder letters = new StringBuilder();
        byte[] values = new byte[line.length() + 1];
        for (char c : line.toCharArray()) {
            if (Character.isDigit(c)) {
                values[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        patterns.put(letters.toString(), Arrays.copyOf(values, letters.length() + 1));
    }

    /** The places in the word before which it may be broken, from left to right; none for a short word. */
    public int[] breaks(String word) {
        if (word.length() < SHORTEST || patterns.isEmpty()) {
            return NOWHERE;
        }
        int[] found = known.get(word);
        if (found == null) {
            found = find("." + word.toLowerCase(Locale.ROOT) + ".");
            if (known.size() < REMEMBERED) {
                known.put(word, found);
            }
        }
        return found;
    }

    private int[] find(String dotted) {
        byte[] values = new byte[dotted.length() + 1];
        for (int start = 0; start < dotted.length(); start++) {
            for (int end = start + 1; end <= Math.min(dotted.length(), start + longest); end++) {
                byte[] pattern = patterns.get(dotted.substring(start, end));
                for (int i = 0; pattern != null && i < pattern.length; i++) {
                    values[start + i] = (byte) Math.max(values[start + i], pattern[i]);
                }
            }
        }
        int length = dotted.length() - 2;
        return IntStream.rangeClosed(BEFORE, length - AFTER)
                .filter(i -> values[i + 1] % 2 == 1)
                .toArray();
    }
}
