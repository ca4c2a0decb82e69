package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.model.Citation;
import nl.expliciet.generator.model.Observation;
import nl.expliciet.generator.model.PartyPosition;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.Score;
import nl.expliciet.generator.model.SixQuestionProfile;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.SubHeading;
import nl.expliciet.generator.view.block.TableBuilder;

/** What parties and observers say with their scores, and where that stands. */
final class ProfileNotes {
    private final Scribe scribe;
    private final SixQuestionProfile profile;

    ProfileNotes(Scribe scribe) {
        this.scribe = scribe;
        this.profile = scribe.dossier().profile();
    }

    List<Block> blocks() {
        TableBuilder table = new TableBuilder(scribe.say("profiel.toelichting"))
                .column(scribe.say("profiel.wie"), 26)
                .column(scribe.say("toelichting"), 74);
        for (PartyPosition position : profile.positions()) {
            Html words = words(position.explanation(), position.profile(), true);
            row(table, scribe.party(position.party()), words, position.sources());
        }
        for (Observation observation : profile.observations()) {
            boolean shown = profile.agreed().hasNoScores()
                    && observation.equals(profile.observations().get(0));
            Html words = words(observation.explanation(), observation.profile(), !shown);
            row(table, Html.text(observation.observer()), words, observation.sources());
        }
        row(table, Html.text(scribe.say("profiel.kolom.overeen")), Html.EMPTY, profile.sources());
        return table.isEmpty()
                ? List.of()
                : List.of(SubHeading.wide(scribe.say("profiel.toelichting"), ""), table.build());
    }

    private void row(TableBuilder table, Html who, Html words, List<Citation> sources) {
        if (!words.isEmpty() || !sources.isEmpty()) {
            table.row(who, Html.lines(words, scribe.sourcesInCell(sources)));
        }
    }

    private Html words(Stated<RichText> explanation, Profile scores, boolean withArguments) {
        List<Html> lines = new ArrayList<>(List.of(scribe.statedText(explanation)));
        if (withArguments) {
            scribe.context().knowledge().questions().forEach(question -> lines.add(argument(scores, question)));
        }
        return Html.lines(lines);
    }

    private Html argument(Profile scores, SixQuestion question) {
        Score score = scores.scores().get(question.question());
        if (score == null || score.argument().isAbsent()) {
            return Html.EMPTY;
        }
        Html source = score.sources().isEmpty() ? Html.EMPTY : Html.text(" ").plus(scribe.sources(score.sources()));
        return Html.text(question.label() + ": ")
                .plus(scribe.statedText(score.argument()))
                .plus(source);
    }
}
