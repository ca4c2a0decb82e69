package nl.expliciet.generator.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.intake.word.WordParagraph;

/** Compares all words of an imported file with those of the dossier that was made of it. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("[*_~`\\\\\u00ad\u200b]");

    private final Map<String, Integer> counts = new HashMap<>();

    /** The words of a text to compare with. */
    Words(String text) {
        of(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    /** All words of a text in order; marks of Markdown part no words. */
    static Stream<String> of(String text) {
        String plain = Normalizer.normalize(MARKS.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        return WORD.matcher(plain).results().map(MatchResult::group);
    }

    /** A finding for every paragraph with words that are missing; each word counts as often as it stands. */
    List<Finding> missing(String file, List<WordParagraph> paragraphs) {
        List<Finding> findings = new ArrayList<>();
        for (WordParagraph paragraph : paragraphs) {
            List<String> lost =
                    of(paragraph.text()).filter(word -> !taken(word)).toList();
            if (!lost.isEmpty()) {
                Position position = new Position(file, paragraph.number(), 1);
                findings.add(Finding.of(
                        FindingCode.NOT_IMPORTED, position, paragraph.part(), Argument.typed(String.join(" ", lost))));
            }
        }
        return findings;
    }

    private boolean taken(String word) {
        return counts.merge(word, -1, Integer::sum) >= 0;
    }
}
