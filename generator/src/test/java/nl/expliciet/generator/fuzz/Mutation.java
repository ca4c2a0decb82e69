package nl.expliciet.generator.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/** Changes the files of a source as people and tools break them: lines, values, keys, indentation, characters. */
final class Mutation {
    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "1e9",
            "6",
            "''",
            "onbekend",
            "~",
            "9999-12-31",
            "0001-01-01",
            "2202",
            "2023-02-30",
            "P999999999Y",
            "nul",
            "stijl",
            "{",
            "[",
            "}",
            "*x",
            "&x",
            "!!java.net.URL x",
            "!x y",
            "| x",
            ">",
            "\"\\u0001\"",
            "\"\\uD83D\"",
            "&#1;",
            "中",
            "'[x](afspraak:A-99)'",
            "'![](bijlagen/geen.png)'",
            "{ a: b }",
            "[a, [b, {c: d}]]",
            "? a",
            "- b",
            "@c",
            "%d",
            "`e`");
    private static final String CHARACTERS = "{}[]:,-#&*!|>'\"%@`\\ \t\n~_<$^()=\u00A0\u00AD\u200B\u202E\u0301é€";

    private final Random random;
    private final RandomMarkdown markdown;

    Mutation(Random random) {
        this.random = random;
        this.markdown = new RandomMarkdown(random);
    }

    /** The words that were put in where a text is kept as it is, and that no later change took out of these files. */
    List<String> words(List<Path> files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(Files.readString(file));
        }
        return markdown.words().stream().filter(word -> text.indexOf(word) >= 0).toList();
    }

    /** Changes one to three places in some files. */
    void change(List<Path> files) throws IOException {
        for (int i = 0; i <= random.nextInt(3); i++) {
            Path file = files.get(random.nextInt(files.size()));
            List<String> lines = new ArrayList<>(List.of(Files.readString(file).split("\n", -1)));
            change(lines, file.toString().endsWith(".md"));
            Files.writeString(file, String.join("\n", lines));
        }
    }

    private void change(List<String> lines, boolean isMarkdown) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(10)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, lines.set(random.nextInt(lines.size()), line));
            case 3 -> lines.set(at, " ".repeat(random.nextInt(5)) + line.strip());
            case 4 -> lines.set(at, character(line));
            case 5 -> lines.subList(at, lines.size()).clear();
            case 6 -> lines.set(at, line.replaceFirst("(\\w+):", "$1x:"));
            case 7, 8 -> lines.set(at, value(line));
            default -> {
                if (isMarkdown) {
                    lines.add("\n" + markdown.blocks());
                } else {
                    lines.set(at, value(line));
                }
            }
        }
        if (lines.isEmpty()) {
            lines.add("");
        }
    }

    private String character(String line) {
        int at = random.nextInt(line.length() + 1);
        char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        return line.substring(0, at) + character + line.substring(Math.min(line.length(), at + random.nextInt(2)));
    }

    private String value(String line) {
        String value = VALUES.get(random.nextInt(VALUES.size()));
        return line.replaceFirst(random.nextBoolean() ? ": .*" : ": [^,}\\]]*", ": " + Matcher.quoteReplacement(value));
    }
}
