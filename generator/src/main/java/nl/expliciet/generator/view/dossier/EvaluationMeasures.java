package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.expliciet.generator.chart.MovementTrack;
import nl.expliciet.generator.chart.Score;
import nl.expliciet.generator.chart.ScorePath;
import nl.expliciet.generator.knowledge.SourceReference;
import nl.expliciet.generator.knowledge.Term;
import nl.expliciet.generator.knowledge.Vocabulary;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.Movement;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.Beside;
import nl.expliciet.generator.view.block.Block.Paragraph;
import nl.expliciet.generator.view.block.Block.Stack;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Figure;
import nl.expliciet.generator.view.voice.ModelPlaces;

/** Movement, and doing against learning, over the evaluations up to this one. */
final class EvaluationMeasures {
    private final Scribe scribe;
    private final List<EvaluationChapter> evaluations;
    private final EvaluationChapter evaluation;

    EvaluationMeasures(Scribe scribe, List<EvaluationChapter> evaluations) {
        this.scribe = scribe;
        this.evaluations = evaluations;
        this.evaluation = evaluations.get(evaluations.size() - 1);
    }

    List<Block> blocks() {
        List<Block> charts = new ArrayList<>();
        if (evaluation.movement().value().isPresent()) {
            charts.add(Stack.of(message(movementSentence()), movement()));
        }
        if (hasScore(evaluation)) {
            charts.add(Stack.of(message(scoreSentence()), path()));
        }
        List<Block> blocks = new ArrayList<>();
        if (charts.size() == 2) {
            blocks.add(new Beside("halves", charts.get(0), charts.get(1)));
        } else {
            blocks.addAll(charts);
        }
        if (evaluations.stream().anyMatch(EvaluationMeasures::isMeasured)) {
            blocks.add(table(charts.size() == 2));
        }
        if (evaluation.movement().value().filter(m -> m == Movement.IDLING).isPresent()) {
            blocks.add(causes());
        }
        return blocks;
    }

    /** A row of words that nothing is known would be no table. */
    private static boolean isMeasured(EvaluationChapter some) {
        return some.movement().value().isPresent() || hasScore(some);
    }

    private static boolean hasScore(EvaluationChapter some) {
        return some.doing().value().isPresent() || some.learning().value().isPresent();
    }

    private static Paragraph message(String words) {
        return new Paragraph(ParagraphNumber.NONE, Html.text(words), "message");
    }

    private String movementSentence() {
        Movement now = evaluation.movement().value().orElseThrow();
        String label = lower(now);
        if (evaluations.size() < 2) {
            return scribe.say("evaluatie.beweging.nu", label);
        }
        EvaluationChapter before = evaluations.get(evaluations.size() - 2);
        return before.movement()
                .value()
                .map(then -> then == now
                        ? scribe.say("evaluatie.beweging.gelijk", label)
                        : scribe.say("evaluatie.beweging.van", lower(then), label))
                .orElse(scribe.say("evaluatie.beweging.nu", label));
    }

    private String lower(Movement movement) {
        return Formats.small(scribe.label(movement));
    }

    private Figure movement() {
        List<MovementTrack.Stop> stops = new ArrayList<>();
        for (EvaluationChapter some : evaluations) {
            some.movement().value().ifPresent(m -> stops.add(new MovementTrack.Stop(some.title(), m.ordinal())));
        }
        String spoken = stops.stream()
                .map(stop -> stop.label() + " " + lower(Movement.values()[stop.stage()]))
                .collect(Collectors.joining(", "));
        List<String> stages = Arrays.stream(Movement.values()).map(this::lower).toList();
        return Figure.of(new MovementTrack(scribe.say("evaluatie.beweging.alt", spoken), stages, stops));
    }

    private String scoreSentence() {
        String now = scribe.say("evaluatie.doen-leren.nu", word(evaluation.doing()), word(evaluation.learning()));
        if (evaluations.size() < 2 || !hasScore(evaluations.get(evaluations.size() - 2))) {
            return now;
        }
        EvaluationChapter before = evaluations.get(evaluations.size() - 2);
        String then =
                scribe.say("evaluatie.doen-leren.toen", word(before.doing()), word(before.learning()), before.title());
        return now + " " + then;
    }

    private String word(Stated<Integer> score) {
        return score.value().map(String::valueOf).orElse(scribe.unknownWord());
    }

    private Figure path() {
        List<ScorePath.Stop> stops = evaluations.stream()
                .map(some -> new ScorePath.Stop(some.title(), score(some.doing()), score(some.learning())))
                .toList();
        String spoken = evaluations.stream()
                .filter(EvaluationMeasures::hasScore)
                .map(some -> scribe.say(
                        "evaluatie.doen-leren.alt.deel", some.title(), word(some.doing()), word(some.learning())))
                .collect(Collectors.joining("; "));
        ScorePath.Ends doing = new ScorePath.Ends(scribe.say("evaluatie.doen.1"), scribe.say("evaluatie.doen.5"));
        ScorePath.Ends learning = new ScorePath.Ends(scribe.say("evaluatie.leren.1"), scribe.say("evaluatie.leren.5"));
        return Figure.of(new ScorePath(scribe.say("evaluatie.doen-leren.alt", spoken), doing, learning, stops));
    }

    private static Score score(Stated<Integer> stated) {
        return stated.value().map(Score::new).orElse(Score.UNKNOWN);
    }

    /** Where both drawings stand above it, the table is on paper for who does not see them. */
    private DataTable table(boolean drawn) {
        ProfileScores scores = new ProfileScores(scribe);
        return scribe.table("evaluatie.maten", evaluations)
                .styled(drawn ? "spoken" : "")
                .column("evaluatie", 40, some -> Html.text(some.title()))
                .column("evaluatie.kop.beweging", 20, some -> scribe.stated(some.movement(), this::movement))
                .narrow("evaluatie.kop.doen", 20, some -> scores.dots(some.doing()))
                .narrow("evaluatie.kop.leren", 20, some -> scores.dots(some.learning()))
                .filled();
    }

    private Html movement(Movement movement) {
        return scribe.model().of(scribe.label(movement), ModelPlaces.term(Vocabulary.MOVEMENTS, movement.key()));
    }

    /** What the source says of idling in general is no finding about this arrangement: it stands with the model. */
    private Paragraph causes() {
        List<SourceReference> sources = scribe.context().knowledge().terms(Vocabulary.IDLING_CAUSES).stream()
                .map(Term::source)
                .toList();
        String words = scribe.say(
                "evaluatie.oorzaken.waar",
                ModelPlaces.sources(sources, scribe.context().knowledge()));
        String model = "../" + ModelPlaces.page(ModelPlaces.PARTS.get(Vocabulary.IDLING_CAUSES));
        return scribe.small(Html.either(Html.link(model, words), Html.text(words)));
    }
}
