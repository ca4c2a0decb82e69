package nl.expliciet.generator.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.check.image.ImageCheck;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.intake.word.WordImage;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.source.SourceTree;

/** A Markdown file to import: its images come along, links to other files become text, notes are taken apart. */
final class MarkdownFile {
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]\\n]*)]\\(<?([^)\\s>]+)>?[^)\\n]*\\)");
    private static final Pattern LOCAL_LINK =
            Pattern.compile("(?<![!\\\\])\\[([^\\]\\n^][^\\]\\n]*)]\\((?![a-z][a-z0-9+.-]*:)([^)\\s]+)\\)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]]+)]:\\s?(.*)");
    private static final Pattern HEAD = Pattern.compile("\\A---\\n.*?\\n---[ \\t]*(\\n|\\z)", Pattern.DOTALL);

    private static final Pattern TARGET = Pattern.compile("(?m)^ {0,3}\\[([^\\]^\\n][^\\]\\n]*)]:[ \\t]*(\\S+).*\\n?");
    private static final Pattern BY_LABEL = Pattern.compile("\\[([^\\]\\n]+)]\\[([^\\]\\n]*)]");

    private final SourceTree folder;
    private final String name;
    private final List<Finding> findings;
    private final List<WordImage> images = new ArrayList<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final String text;

    /** Reads a text; what it shows is looked for in a folder. */
    MarkdownFile(SourceTree folder, SourceFile file, List<Finding> findings) {
        this.folder = folder;
        this.name = file.path();
        this.findings = findings;
        this.text = read(withTargets(file.text()));
    }

    String text() {
        return text;
    }

    Map<String, String> notes() {
        return notes;
    }

    List<WordImage> images() {
        return images;
    }

    /** Links by a label become links by address: the text is going to be cut, and a label holds in one file only. */
    private static String withTargets(String text) {
        Map<String, String> targets = new HashMap<>();
        TARGET.matcher(text).results().forEach(found -> targets.putIfAbsent(key(found.group(1)), found.group(2)));
        String links = BY_LABEL.matcher(text).replaceAll(link -> {
            String label = key(link.group(2).isEmpty() ? link.group(1) : link.group(2));
            String target = targets.get(label);
            return Matcher.quoteReplacement(target == null ? link.group() : "[" + link.group(1) + "](" + target + ")");
        });
        return TARGET.matcher(links).replaceAll("\n");
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private String read(String whole) {
        Matcher head = HEAD.matcher(whole);
        int skipped = 0;
        if (head.find()) {
            skipped = (int) head.group().lines().count();
            say(1, Term.WORD_HEAD, head.group().replaceAll("\\s+", " "));
        }
        List<String> lines = List.of(whole.split("\n", -1));
        List<String> kept = new ArrayList<>();
        boolean code = false;
        for (int i = skipped; i < lines.size(); i++) {
            code ^= lines.get(i).strip().matches("(```|~~~).*");
            Matcher note = NOTE.matcher(lines.get(i));
            if (!code && note.matches()) {
                i = note(note, lines, i);
            } else {
                kept.add(code ? lines.get(i) : line(lines.get(i), i + 1));
            }
        }
        return String.join("\n", kept);
    }

    /** A note goes on as long as its lines are indented. */
    private int note(Matcher note, List<String> lines, int at) {
        StringBuilder content = new StringBuilder(line(note.group(2), at + 1));
        int last = at;
        for (int i = at + 1;
                i < lines.size() && (lines.get(i).isBlank() || lines.get(i).startsWith("  "));
                i++) {
            if (!lines.get(i).isBlank()) {
                content.append("\n".repeat(i - last)).append(line(lines.get(i).strip(), i + 1));
                last = i;
            }
        }
        notes.put(note.group(1), content.toString());
        return last;
    }

    private String line(String line, int number) {
        String shown = IMAGE.matcher(line).replaceAll(found -> Matcher.quoteReplacement(image(found, number)));
        return LOCAL_LINK.matcher(shown).replaceAll(link -> {
            if (link.group(2).startsWith("bijlagen/")) {
                return Matcher.quoteReplacement(link.group());
            }
            say(number, Term.WORD_REFERENCE, link.group(1));
            return Matcher.quoteReplacement(link.group(1));
        });
    }

    private String image(MatchResult image, int number) {
        String target = image.group(2);
        if (target.matches("[a-z][a-z0-9+.-]*:.*")) {
            say(number, Term.WORD_LINKED, target);
            return image.group(1);
        }
        String ending = target.replaceFirst("^.*\\.", "").toLowerCase(Locale.ROOT);
        String file = "beeld-" + (images.size() + 1) + "." + ending;
        Optional<Term> problem = Optional.of(Term.MISSING);
        try {
            byte[] bytes = folder.bytes(target.replace("%20", " "));
            problem = ImageCheck.problem(file, bytes);
            if (problem.isEmpty()) {
                images.add(new WordImage(file, bytes));
                return "![" + image.group(1) + "](bijlagen/" + file + ")";
            }
        } catch (IOException notThere) {
            // Said below.
        }
        Position position = new Position(name, number, 1);
        findings.add(Finding.of(FindingCode.BAD_IMAGE, position, Argument.typed(target), problem.get()));
        return image.group(1);
    }

    private void say(int line, Term what, String words) {
        findings.add(Finding.of(FindingCode.NOT_IMPORTED, new Position(name, line, 1), what, Argument.typed(words)));
    }
}
