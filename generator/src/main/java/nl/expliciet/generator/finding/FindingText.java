package nl.expliciet.generator.finding;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.shipped.Shipped;

/** The words of findings in one language: Dutch or English. Thread-safe. */
public final class FindingText {
    private static final String FOLDER = "finding/";
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");
    private static final int LONGEST_ARGUMENT = 200;
    private static final Map<String, FindingText> LANGUAGES = new ConcurrentHashMap<>();

    private final String language;
    private final Properties words;

    private FindingText(String language) {
        this.language = language;
        this.words = Shipped.words(FOLDER + language + ".properties");
    }

    /**
     * The words in a language.
     *
     * @param language {@code nl} or {@code en}
     */
    public static FindingText in(String language) {
        return LANGUAGES.computeIfAbsent(language, FindingText::new);
    }

    /** What a finding says, on one line; an accepted one with the reason. */
    public String message(Finding finding) {
        String message = fill(word(finding.code().code()), arguments(finding));
        if (!finding.isAccepted()) {
            return message;
        }
        String reason = fill(word("accepted"), List.of(OneLine.of(finding.acceptedBecause())));
        return message + " (" + reason + ")";
    }

    /** What to do about it, on one line, starting with what was probably meant. */
    public String hint(Finding finding) {
        String hint = fill(word(finding.code().code() + ".hint"), arguments(finding));
        return finding.suggestion().isEmpty() ? hint : suggestion(finding) + " " + hint;
    }

    private String suggestion(Finding finding) {
        return fill(word("suggestion"), List.of(OneLine.of(finding.suggestion())));
    }

    /** What a code is about, on one line. */
    public String title(FindingCode code) {
        return word(code.code() + ".title");
    }

    /** The page about a code, in Markdown: what it means, why, an example, how to mend it. */
    public String explanation(FindingCode code) {
        return Shipped.text(FOLDER + language + "/" + code.code() + ".md");
    }

    /**
     * A finding as a compiler shows it: place, code and message, the line it stands in with marks below, and a hint.
     *
     * @param line the line in the source
     */
    public String console(Finding finding, Line line) {
        return head(finding, Paint.PLAIN) + body(finding, line, Paint.PLAIN) + hintLine(finding, Paint.PLAIN);
    }

    /** Place, code and message on one line. */
    public String head(Finding finding, Paint paint) {
        String code = finding.severity().label() + "[" + finding.code().code() + "]";
        return paint.place(finding.position().toString()) + ": " + paint.severity(finding.severity(), code) + " "
                + message(finding)
                + address(finding);
    }

    /** The address by which a dossier can accept a warning. */
    private String address(Finding finding) {
        boolean open = finding.severity() == Severity.WARNING && !finding.isAccepted();
        return open && !finding.place().isTop()
                ? " (" + fill(word("place"), List.of(OneLine.of(finding.place().toString()))) + ")"
                : "";
    }

    /** The line it stands in and the marks, each after a line end; empty without a line. */
    public String body(Finding finding, Line line, Paint paint) {
        return SourceLine.excerpt(finding, line, paint);
    }

    /** The hint after a line end. */
    public String hintLine(Finding finding, Paint paint) {
        return "\n  " + paint.hint(word("hint") + ": ") + hint(finding);
    }

    private List<String> arguments(Finding finding) {
        if (finding.code() == FindingCode.SYNTAX && !finding.arguments().isEmpty()) {
            String problem = finding.arguments().get(0).text();
            String sentence = word("syntax." + ParserProblem.of(problem).key());
            return List.of(fill(sentence, List.of(OneLine.of(problem))));
        }
        return finding.arguments().stream().map(this::argument).toList();
    }

    private String argument(Argument argument) {
        String shown = argument instanceof Term term ? word("word." + term.text()) : OneLine.of(argument.text());
        return shown.length() <= LONGEST_ARGUMENT
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_ARGUMENT / 2)) + "…";
    }

    private String word(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("no words for " + key + " in " + language);
        }
        return word;
    }

    private static String fill(String pattern, List<String> arguments) {
        return SLOT.matcher(pattern).replaceAll(slot -> {
            int number = Integer.parseInt(slot.group(1));
            String value = number < arguments.size() ? arguments.get(number) : "";
            return Matcher.quoteReplacement(value);
        });
    }
}
