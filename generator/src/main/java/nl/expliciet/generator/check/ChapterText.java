package nl.expliciet.generator.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.read.MarkdownReader;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.TextOrigin;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;

/** A free chapter: Markdown that starts with one level-1 heading, its title. */
final class ChapterText {
    private ChapterText() {}

    static Outcome<RichText> read(SourceFile file, Place place) {
        Outcome<RichText> text = MarkdownReader.read(file.text(), TextOrigin.of(file, 0));
        if (!text.findings().isEmpty() || startsWithTitle(text.value())) {
            return text;
        }
        Position top = Position.startOf(file.path());
        return new Outcome<>(
                text.value(),
                List.of(Finding.of(FindingCode.MISSING_KEY, top, "# titel", place.toString())
                        .at(place)));
    }

    private static boolean startsWithTitle(RichText text) {
        return !text.blocks().isEmpty()
                && text.blocks().get(0) instanceof TextBlock.Heading heading
                && heading.level() == 1;
    }

    /** The chapter as a value: its heading is its title and stands no longer in its text. */
    static Value.Block value(String id, RichText text, Place place) {
        boolean titled = startsWithTitle(text);
        String title = titled ? text.blocks().get(0).ownPlain() : id;
        RichText rest = titled
                ? new RichText(
                        text.source(), text.blocks().subList(1, text.blocks().size()))
                : text;
        Place at = DossierFormat.CHAPTER_TEXT.in(place);
        return new Value.Block(place, DossierFormat.CHAPTER, Map.of())
                .with(DossierFormat.CHAPTER_ID, DossierFolderValue.words(DossierFormat.CHAPTER_ID.in(place), id))
                .with(
                        DossierFormat.CHAPTER_TITLE,
                        DossierFolderValue.words(DossierFormat.CHAPTER_TITLE.in(place), title))
                .with(
                        DossierFormat.CHAPTER_TEXT,
                        new Value.Leaf<>(
                                at, Shapes.PROSE, withoutTitle(text.source().strip()), rest));
    }

    private static String withoutTitle(String text) {
        return text.startsWith("# ")
                ? text.lines().skip(1).collect(Collectors.joining("\n")).strip()
                : text;
    }
}
