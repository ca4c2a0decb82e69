package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.knowledge.Term;
import nl.expliciet.generator.knowledge.Vocabulary;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.Movement;
import nl.expliciet.generator.model.Period;
import nl.expliciet.generator.view.block.Block;

/** One evaluation, seen together with those before it. */
final class EvaluationComposer implements ChapterComposer {
    private final List<EvaluationChapter> upToThis;
    private final EvaluationChapter evaluation;

    /** The evaluations up to and including the one to write about, oldest first. */
    EvaluationComposer(List<EvaluationChapter> upToThis) {
        this.upToThis = List.copyOf(upToThis);
        this.evaluation = upToThis.get(upToThis.size() - 1);
    }

    @Override
    public String id() {
        return DossierLinks.evaluation(evaluation.id());
    }

    @Override
    public String title(Scribe scribe) {
        return evaluation.title();
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        List<Block> blocks = new ArrayList<>();
        String period = evaluation
                .period()
                .value()
                .map(p -> period(scribe, p))
                .orElse(scribe.say("evaluatie.periode.onbekend"));
        blocks.add(scribe.opening(period));
        if (!evaluation.movement().isAbsent()) {
            blocks.add(scribe.lead(movement(scribe)));
        }
        blocks.addAll(new EvaluationMeasures(scribe, upToThis).blocks());
        blocks.addAll(new MooreTriangle(scribe, evaluation).blocks());
        blocks.addAll(new EvaluationLessons(scribe, evaluation).blocks());
        blocks.addAll(new BottleneckMeasures(scribe, evaluation).blocks());
        blocks.addAll(new Recommendations(scribe, upToThis).blocks());
        if (!evaluation.text().isEmpty()) {
            blocks.add(scribe.prose(evaluation.text()));
        }
        if (!evaluation.allSources().isEmpty()) {
            blocks.add(scribe.sourceLine(evaluation.allSources()));
        }
        return blocks;
    }

    /** The period in one sentence that also says what of it is unknown. */
    private static String period(Scribe scribe, Period period) {
        Optional<String> from = period.from().value().map(scribe.formats()::date);
        Optional<String> until = period.until().value().map(scribe.formats()::date);
        if (from.isPresent() && until.isPresent()) {
            return scribe.say("evaluatie.periode", from.get(), until.get());
        }
        if (until.isPresent()) {
            return scribe.say("evaluatie.periode.tot", until.get());
        }
        return from.map(day -> scribe.say("evaluatie.periode.vanaf", day))
                .orElse(scribe.say("evaluatie.periode.onbekend"));
    }

    private String movement(Scribe scribe) {
        return evaluation
                .movement()
                .value()
                .flatMap(movement -> term(scribe, movement))
                .map(term -> scribe.say("evaluatie.beweging", term.label(), term.explanation()))
                .orElse(scribe.say("evaluatie.beweging.onbekend"));
    }

    private static Optional<Term> term(Scribe scribe, Movement movement) {
        return scribe.context().knowledge().term(Vocabulary.MOVEMENTS, movement.key());
    }
}
