package nl.expliciet.generator.check;

import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.model.Chapter;
import nl.expliciet.generator.read.MarkdownReader;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.TextOrigin;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;

/** A free chapter: Markdown that starts with one level-1 heading, its title. */
final class ChapterText {
    private ChapterText() {}

    static Outcome<RichText> read(SourceFile file) {
        Outcome<RichText> text = MarkdownReader.read(file.text(), TextOrigin.of(file, 0));
        if (!text.findings().isEmpty() || startsWithTitle(text.value())) {
            return text;
        }
        Position top = Position.startOf(file.path());
        Place place = Place.TOP.at("hoofdstukken").at(file.path().replaceAll(".*/|\\.md$", ""));
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

    static Chapter chapter(DocumentTree tree) {
        RichText text = tree.body();
        if (!startsWithTitle(text)) {
            return new Chapter(tree.id(), tree.id(), text);
        }
        List<TextBlock> rest = text.blocks().subList(1, text.blocks().size());
        return new Chapter(tree.id(), text.blocks().get(0).ownPlain(), new RichText(text.source(), rest));
    }
}
