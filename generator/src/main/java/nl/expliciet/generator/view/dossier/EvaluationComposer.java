package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.knowledge.SourceReference;
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
            blocks.add(scribe.looseLead(movement(scribe)));
        }
        blocks.addAll(new EvaluationMeasures(scribe, upToThis).blocks());
        blocks.addAll(new MooreTriangle(scribe, evaluation).blocks());
        blocks.addAll(new EvaluationLessons(scribe, upToThis).blocks());
        origin(scribe).ifPresent(blocks::add);
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

    /** Where the words come from in which it is told; nothing when it uses none. */
    private Optional<Block> origin(Scribe scribe) {
        List<Vocabulary> used = new ArrayList<>();
        addIf(isJudged(), Vocabulary.PUBLIC_VALUE, used);
        addIf(evaluation.movement().value().isPresent(), Vocabulary.MOVEMENTS, used);
        addIf(evaluation.doing().value().isPresent(), Vocabulary.SUCCESS_AXES, used);
        addIf(!evaluation.lessons().isEmpty(), Vocabulary.LEARNING_ORDERS, used);
        addIf(!evaluation.steps().texts().isEmpty(), Vocabulary.STEPS, used);
        List<List<SourceReference>> sources = used.stream()
                .map(list -> scribe.context().knowledge().terms(list).stream()
                        .map(Term::source)
                        .toList())
                .toList();
        return sources.isEmpty() ? Optional.empty() : Optional.of(scribe.model().origin(sources));
    }

    private boolean isJudged() {
        return Stream.of(evaluation.addedValue(), evaluation.legitimacy(), evaluation.capacity())
                .anyMatch(corner -> corner.overall().score().value().isPresent());
    }

    private static void addIf(boolean isUsed, Vocabulary list, List<Vocabulary> used) {
        if (isUsed) {
            used.add(list);
        }
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
                .orElse(scribe.say(nothingMeasured() ? "evaluatie.maten.onbekend" : "evaluatie.beweging.onbekend"));
    }

    private boolean nothingMeasured() {
        return evaluation.doing().isUnknown() && evaluation.learning().isUnknown();
    }

    private static Optional<Term> term(Scribe scribe, Movement movement) {
        return scribe.context().knowledge().term(Vocabulary.MOVEMENTS, movement.key());
    }
}
