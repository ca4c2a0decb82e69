package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.block.Block;

/** Everything that is overdue, disputed or open, in one place, with links to where it stands. */
final class AttentionChapter implements ChapterComposer {
    @Override
    public String id() {
        return "aandacht";
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(scribe.lead(sentence(scribe)));
        blocks.addAll(new OverdueTable(scribe).blocks());
        blocks.addAll(new OpenAgreements(scribe).blocks());
        blocks.addAll(new OpenQuestions(scribe).blocks());
        return blocks;
    }

    private static String sentence(Scribe scribe) {
        List<String> parts = new ArrayList<>();
        add(scribe, parts, "aandacht.te-laat", scribe.insight().overdue().size());
        add(
                scribe,
                parts,
                "aandacht.betwist",
                scribe.insight().openness().disputed().size());
        add(scribe, parts, "aandacht.kloof", scribe.insight().openGaps().size());
        add(scribe, parts, "aandacht.open", scribe.insight().openQuestions());
        return parts.isEmpty()
                ? scribe.say("aandacht.niets")
                : Formats.capital(scribe.formats().list(parts)) + ".";
    }

    private static void add(Scribe scribe, List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(scribe.count(key, number, scribe.formats().inWords(number)));
        }
    }
}
