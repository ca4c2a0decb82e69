package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.knowledge.Term;
import nl.expliciet.generator.knowledge.Vocabulary;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;

/** What was learnt, in three orders, and what was seen at each design step. */
final class EvaluationLessons {
    private final Scribe scribe;
    private final EvaluationChapter evaluation;

    EvaluationLessons(Scribe scribe, EvaluationChapter evaluation) {
        this.scribe = scribe;
        this.evaluation = evaluation;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!evaluation.lessons().isEmpty()) {
            blocks.add(SubHeading.wide(scribe.say("lessen"), ""));
            blocks.add(lessons());
            if (!evaluation.lessons().sources().isEmpty()) {
                blocks.add(scribe.sourceLine(evaluation.lessons().sources()));
            }
        }
        if (!evaluation.steps().texts().isEmpty()) {
            blocks.add(SubHeading.wide(scribe.say("stappen"), ""));
            blocks.add(steps());
            if (!evaluation.steps().sources().isEmpty()) {
                blocks.add(scribe.sourceLine(evaluation.steps().sources()));
            }
        }
        return blocks;
    }

    /** What was learned in one order, from repairing to rethinking. */
    private record Order(Term name, List<RichText> lessons) {}

    private DataTable lessons() {
        List<Term> names = scribe.context().knowledge().terms(Vocabulary.LEARNING_ORDERS);
        List<Order> orders = List.of(
                new Order(names.get(0), evaluation.lessons().first()),
                new Order(names.get(1), evaluation.lessons().second()),
                new Order(names.get(2), evaluation.lessons().third()));
        return scribe.table("lessen", orders)
                .column("lessen.orde", 36, order -> named(order.name()))
                .column("lessen.les", 64, order -> list(order.lessons()))
                .filled();
    }

    private Html named(Term term) {
        return Html.lines(
                Html.tag("strong", scribe.model().of(Vocabulary.LEARNING_ORDERS, term)),
                Html.span("second", Html.text(term.explanation())));
    }

    private Html list(List<RichText> lessons) {
        if (lessons.isEmpty()) {
            return Html.span("second", Html.text(scribe.say("lessen.geen")));
        }
        if (lessons.size() == 1) {
            return scribe.inCell(lessons.get(0));
        }
        return Html.bullets(lessons.stream().map(scribe::inCell).toList());
    }

    private DataTable steps() {
        return scribe.table("stappen", List.copyOf(evaluation.steps().texts().entrySet()))
                .column("stappen.stap", 36, step -> name(String.valueOf(step.getKey())))
                .column("stappen.waarneming", 64, step -> scribe.statedText(step.getValue()))
                .filled();
    }

    private Html name(String number) {
        Html name = scribe.context()
                .knowledge()
                .term(Vocabulary.STEPS, number)
                .map(term -> scribe.model().of(Vocabulary.STEPS, term))
                .orElse(Html.EMPTY);
        return Html.span("second", Html.text(number)).plus(Html.text(" ")).plus(name);
    }
}
