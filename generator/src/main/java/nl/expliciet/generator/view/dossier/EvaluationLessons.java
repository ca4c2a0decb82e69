package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.expliciet.generator.knowledge.Term;
import nl.expliciet.generator.knowledge.Vocabulary;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.Lessons;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;

/** What was learnt, in three orders, and what was seen at each design step. */
final class EvaluationLessons {
    private final Scribe scribe;
    private final List<EvaluationChapter> earlier;
    private final EvaluationChapter evaluation;

    /** The lessons of the last of some evaluations: what an order is was explained where it was first used. */
    EvaluationLessons(Scribe scribe, List<EvaluationChapter> upToThis) {
        this.scribe = scribe;
        this.earlier = upToThis.subList(0, upToThis.size() - 1);
        this.evaluation = upToThis.get(upToThis.size() - 1);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!evaluation.lessons().isEmpty()) {
            blocks.add(SubHeading.wide(scribe.say("lessen"), ""));
            lessons(blocks);
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
    private record Order(Term name, List<RichText> lessons, boolean explained) {}

    private void lessons(List<Block> blocks) {
        List<Order> orders = List.of(order(0, Lessons::first), order(1, Lessons::second), order(2, Lessons::third));
        List<Order> used =
                orders.stream().filter(order -> !order.lessons().isEmpty()).toList();
        blocks.add(scribe.table("lessen", used)
                .column("lessen.orde", 36, this::named)
                .column("lessen.les", 64, order -> list(order.lessons()))
                .filled());
        List<String> unused = orders.stream()
                .filter(order -> order.lessons().isEmpty())
                .map(order -> Formats.small(order.name().label()))
                .toList();
        if (!unused.isEmpty()) {
            blocks.add(scribe.legend(
                    Html.text(scribe.say("lessen.geen", scribe.formats().list(unused)))));
        }
    }

    private Order order(int index, Function<Lessons, List<RichText>> of) {
        Term name =
                scribe.context().knowledge().terms(Vocabulary.LEARNING_ORDERS).get(index);
        boolean explained =
                earlier.stream().anyMatch(one -> !of.apply(one.lessons()).isEmpty());
        return new Order(name, of.apply(evaluation.lessons()), explained);
    }

    private Html named(Order order) {
        Html name = Html.tag("strong", scribe.model().of(Vocabulary.LEARNING_ORDERS, order.name()));
        return order.explained()
                ? name
                : Html.lines(name, Html.span("second", Html.text(order.name().explanation())));
    }

    private Html list(List<RichText> lessons) {
        return lessons.size() == 1
                ? scribe.inCell(lessons.get(0))
                : Html.bullets(lessons.stream().map(scribe::inCell).toList());
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
