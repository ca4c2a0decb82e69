package nl.expliciet.generator.intake;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.intake.word.WordParagraph;
import nl.expliciet.generator.read.MarkdownReader;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.TextOrigin;
import nl.expliciet.generator.text.TextBlock;

/** Cuts Markdown at its headings; a line such as {@code Artikel 3} is one, also where nobody made it a heading. */
final class Sections {
    private static final String ARTICLE = "(?iu)artikel \\d{1,3}([^\\d\\p{L}].{0,100}[^.;:])?";

    private final List<Section> sections = new ArrayList<>();
    private final String[] lines;
    private int start;
    private int level;
    private int lastLevel = 1;
    private String heading = "";
    private String title = "";

    private Sections(String[] lines) {
        this.lines = lines;
    }

    /** The sections of a text, the one before the first heading included. */
    static List<Section> of(String markdown) {
        Sections cut = new Sections(markdown.split("\n", -1));
        for (TextBlock block : blocks(markdown)) {
            if (block instanceof TextBlock.Heading found) {
                cut.at(found, found.level());
                cut.lastLevel = found.level();
            } else if (block instanceof TextBlock.Paragraph
                    && block.ownPlain().strip().matches(ARTICLE)) {
                cut.at(block, Math.min(6, cut.lastLevel + 1));
            }
        }
        cut.end(cut.lines.length);
        return cut.sections;
    }

    /** The words of a text by the line they stand in. */
    static List<WordParagraph> paragraphs(String markdown) {
        List<WordParagraph> paragraphs = new ArrayList<>();
        blocks(markdown).stream()
                .flatMap(TextBlock::withNested)
                .filter(block -> !block.ownPlain().isBlank())
                .forEach(block ->
                        paragraphs.add(new WordParagraph(block.position().line(), Term.WORD_TEXT, block.ownPlain())));
        return paragraphs;
    }

    /** The blocks of a text. */
    static List<TextBlock> blocks(String markdown) {
        SourceFile file = new SourceFile("", markdown);
        return MarkdownReader.read(markdown, TextOrigin.of(file, 0)).value().blocks();
    }

    private void at(TextBlock block, int newLevel) {
        int first = block.position().line() - 1;
        end(first);
        level = newLevel;
        title = block.ownPlain().strip();
        if (lines[first].strip().startsWith("#")) {
            heading = lines[first].strip().replaceFirst("^#+\\s*", "").replaceFirst("\\s+#+$", "");
            start = first + 1;
            return;
        }
        int last = first;
        while (last < lines.length && !lines[last].isBlank() && !isUnderline(lines[last])) {
            last++;
        }
        heading = String.join(" ", List.of(lines).subList(first, last)).strip();
        start = last < lines.length && isUnderline(lines[last]) ? last + 1 : last;
    }

    private static boolean isUnderline(String line) {
        return line.strip().matches("=+|-+");
    }

    private void end(int line) {
        String text = String.join("\n", List.of(lines).subList(Math.min(start, line), line))
                .strip();
        sections.add(new Section(level, heading, title, text));
    }
}
