package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.model.SixQuestionProfile;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.Paragraph;
import nl.expliciet.generator.view.voice.ModelPlaces;

/** The six-question profile: strips and numbers, departures with their arguments, expectation gaps. */
final class ProfileChapter implements ChapterComposer {
    @Override
    public String id() {
        return "profiel";
    }

    @Override
    public boolean applies(Scribe scribe) {
        SixQuestionProfile profile = scribe.dossier().profile();
        return !profile.agreed().scores().isEmpty()
                || !profile.positions().isEmpty()
                || !profile.observations().isEmpty();
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        ProfileTable table = new ProfileTable(scribe);
        List<Block> blocks = new ArrayList<>();
        blocks.add(scribe.opening(scribe.say("profiel.inleiding")));
        blocks.add(scribe.lead(new ProfileSentence(scribe).words()));
        String origin = ModelPlaces.sources(
                questions(scribe).map(SixQuestion::source).toList(),
                scribe.context().knowledge());
        Paragraph source = scribe.legend(Html.text(scribe.say("profiel.bron", ideal(scribe), origin)));
        blocks.add(table.main());
        blocks.add(new ProfileFigures(scribe).strips());
        blocks.add(source);
        table.below().ifPresent(blocks::add);
        blocks.addAll(new ProfileArguments(scribe).blocks());
        blocks.addAll(new ExpectationGaps(scribe).blocks());
        blocks.addAll(new ProfileNotes(scribe).blocks());
        return blocks;
    }

    private static String ideal(Scribe scribe) {
        return questions(scribe)
                .map(question -> String.valueOf(question.ideal()))
                .collect(Collectors.joining(" "));
    }

    private static Stream<SixQuestion> questions(Scribe scribe) {
        return scribe.context().knowledge().questions().stream();
    }
}
