package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.model.TextGroup;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.Facts;

/** Blocks whose keys all hold text, as a heading with a list of labels and what they say. */
final class TextGroups {
    private TextGroups() {}

    /** The blocks of a group; none when nothing was written. Labels are {@code <key>.<key of the text>}. */
    static List<Block> list(Scribe scribe, String key, TextGroup group) {
        List<Block> blocks = new ArrayList<>();
        if (group.isEmpty()) {
            return blocks;
        }
        blocks.add(new SubHeading(scribe.say(key), key));
        List<Facts.Fact> facts = group.texts().stream()
                .map(text -> new Facts.Fact(scribe.say(key + "." + text.key()), scribe.statedText(text.text())))
                .toList();
        blocks.add(scribe.facts(facts));
        if (!group.sources().isEmpty()) {
            blocks.add(scribe.sourceLine(group.sources()));
        }
        return blocks;
    }
}
