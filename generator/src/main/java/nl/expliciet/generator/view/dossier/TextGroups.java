package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.NamedText;
import nl.expliciet.generator.model.TextGroup;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.Facts;

/** Blocks whose keys all hold text, as a heading with a list of labels and what they say. */
final class TextGroups {
    private TextGroups() {}

    /** The blocks of a group; none when nothing was written. Labels are the names of the keys. */
    static List<Block> list(Scribe scribe, Key<TextGroup> key, TextGroup group) {
        List<Block> blocks = new ArrayList<>();
        if (group.isEmpty()) {
            return blocks;
        }
        blocks.add(new SubHeading(scribe.say(key.name()), key.name()));
        List<Facts.Fact> facts = group.texts().stream()
                .map(text -> new Facts.Fact(name(scribe, key, text), scribe.statedText(text.text())))
                .toList();
        blocks.add(scribe.facts(facts));
        if (!group.sources().isEmpty()) {
            blocks.add(scribe.sourceLine(group.sources()));
        }
        return blocks;
    }

    private static String name(Scribe scribe, Key<TextGroup> group, NamedText text) {
        Shape.Block<?> block = (Shape.Block<?>) group.shape();
        return scribe.messages().name(block, block.key(text.key()).orElseThrow());
    }
}
