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
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;

/** What parties and observers say with their scores, and where that stands. */
final class ProfileNotes {
    private final Scribe scribe;
    private final SixQuestionProfile profile;

    ProfileNotes(Scribe scribe) {
        this.scribe = scribe;
        this.profile = scribe.dossier().profile();
    }

    List<Block> blocks() {
        List<Line> lines = new ArrayList<>();
        for (PartyPosition position : profile.positions()) {
            Html words = words(position.explanation(), position.profile(), true);
            Html who = scribe.inPhase(scribe.party(position.party()), position.phase());
            lines.add(new Line(who, words, position.sources()));
        }
        for (Observation observation : profile.observations()) {
            boolean shown = profile.agreed().hasNoScores()
                    && profile.reading().filter(observation::equals).isPresent();
            Html words =
                    Html.lines(observed(observation), words(observation.explanation(), observation.profile(), !shown));
            Html who = scribe.inPhase(Html.text(observation.observer()), observation.phase());
            lines.add(new Line(who, words, observation.sources()));
        }
        lines.add(new Line(Html.text(scribe.say("profiel.kolom.overeen")), Html.EMPTY, profile.sources()));
        lines.removeIf(line -> line.words().isEmpty() && line.sources().isEmpty());
        return lines.isEmpty()
                ? List.of()
                : List.of(SubHeading.wide(scribe.say("profiel.toelichting"), ""), table(lines));
    }

    private Html observed(Observation observation) {
        return observation
                .date()
                .value()
                .map(date -> Html.text(scribe.say("profiel.waarneming", scribe.date(date))))
                .orElse(Html.EMPTY);
    }

    /** A row: who says what, and where that stands. */
    private record Line(Html who, Html words, List<Citation> sources) {}

    private DataTable table(List<Line> lines) {
        return scribe.table("profiel.toelichting", lines)
                .column("profiel.wie", 26, Line::who)
                .column("toelichting", 74, line -> Html.lines(line.words(), scribe.sourcesInCell(line.sources())))
                .filled();
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
