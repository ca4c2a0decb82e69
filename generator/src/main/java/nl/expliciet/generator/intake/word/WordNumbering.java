package nl.expliciet.generator.intake.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Counts as Word does: the labels of numbered paragraphs, which stand nowhere in its text. Ask them in reading order. */
final class WordNumbering {
    private static final Pattern SLOT = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;

    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    WordNumbering(Optional<Document> part) {
        part.ifPresent(document -> {
            WordXml.all(document, "abstractNum")
                    .forEach(found -> definitions.put(WordXml.attribute(found, "abstractNumId"), found));
            WordXml.all(document, "num").forEach(found -> lists.put(WordXml.attribute(found, "numId"), found));
        });
    }

    /**
     * The label of a numbered paragraph.
     *
     * @param text as printed, such as {@code Artikel 3} or {@code b)}
     * @param number where it is a plain number with a point or bracket, else 0
     */
    record Label(String text, int number) {}

    /** The label of the next paragraph with this numbering; empty for a bullet and for what is not numbered. */
    Optional<Label> next(Element numbering) {
        Element list = lists.get(WordXml.value(numbering, "numId"));
        if (list == null) {
            return Optional.empty();
        }
        String definition = WordXml.value(list, "abstractNumId");
        int level = Math.min(LEVELS - 1, number(WordXml.value(numbering, "ilvl"), 0));
        Optional<Element> described = level(definition, level);
        if (described.isEmpty() || WordXml.value(described.get(), "numFmt").matches("bullet|none")) {
            return Optional.empty();
        }
        int[] counter = count(list, definition, level);
        String pattern = WordXml.value(described.get(), "lvlText");
        String text = SLOT.matcher(pattern)
                .replaceAll(slot ->
                        Matcher.quoteReplacement(printed(definition, Integer.parseInt(slot.group(1)) - 1, counter)));
        boolean plain = pattern.matches("%" + (level + 1) + "[.)]") && text.matches("\\d+[.)]");
        return Optional.of(new Label(text.strip(), plain ? counter[level] : 0));
    }

    /** A new list starts anew where it says so; else it goes on with the count of its definition. */
    private int[] count(Element list, String definition, int level) {
        int[] counter = counters.computeIfAbsent(definition, key -> new int[LEVELS]);
        Optional<Element> override = WordXml.all(list, "lvlOverride")
                .filter(found -> WordXml.attribute(found, "ilvl").equals(String.valueOf(level)))
                .findFirst();
        boolean first = counters.putIfAbsent("list " + WordXml.attribute(list, "numId") + " " + level, counter) == null;
        if (first && override.isPresent()) {
            counter[level] = number(WordXml.value(override.get(), "startOverride"), 1);
        } else {
            counter[level] = counter[level] == 0 ? start(definition, level) : counter[level] + 1;
        }
        java.util.Arrays.fill(counter, level + 1, LEVELS, 0);
        return counter;
    }

    private int start(String definition, int level) {
        return level(definition, level)
                .map(found -> number(WordXml.value(found, "start"), 1))
                .orElse(1);
    }

    private Optional<Element> level(String definition, int level) {
        return Optional.ofNullable(definitions.get(definition))
                .flatMap(found -> WordXml.all(found, "lvl")
                        .filter(lvl -> WordXml.attribute(lvl, "ilvl").equals(String.valueOf(level)))
                        .findFirst());
    }

    private String printed(String definition, int level, int[] counter) {
        int number = counter[level] == 0 ? start(definition, level) : counter[level];
        String format = level(definition, level)
                .map(found -> WordXml.value(found, "numFmt"))
                .orElse("");
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> String.valueOf(number);
        };
    }

    /** Word goes on after z with aa, bb, cc. */
    private static String letters(int number) {
        int index = Math.max(0, number - 1);
        return String.valueOf((char) ('a' + index % 26)).repeat(Math.min(10, index / 26 + 1));
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = Math.min(number, 3999);
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
