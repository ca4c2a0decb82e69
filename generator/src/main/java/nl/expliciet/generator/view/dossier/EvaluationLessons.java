package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.knowledge.Term;
import nl.expliciet.generator.knowledge.Vocabulary;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.SubHeading;
import nl.expliciet.generator.view.block.TableBuilder;

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
            blocks.add(lessons().build());
        }
        if (!evaluation.steps().isEmpty()) {
            blocks.add(SubHeading.wide(scribe.say("stappen"), ""));
            blocks.add(steps().build());
        }
        return blocks;
    }

    private TableBuilder lessons() {
        TableBuilder table = new TableBuilder(scribe.say("lessen"))
                .column(scribe.say("lessen.orde"), 36)
                .column(scribe.say("lessen.les"), 64);
        List<Term> orders = scribe.context().knowledge().terms(Vocabulary.LEARNING_ORDERS);
        List<List<RichText>> lessons = List.of(
                evaluation.lessons().first(),
                evaluation.lessons().second(),
                evaluation.lessons().third());
        for (int i = 0; i < lessons.size(); i++) {
            Html none = Html.span("second", Html.text(scribe.say("lessen.geen")));
            table.row(named(orders.get(i)), lessons.get(i).isEmpty() ? none : list(lessons.get(i)));
        }
        return table;
    }

    private static Html named(Term term) {
        return Html.lines(Html.strong(term.label()), Html.span("second", Html.text(term.explanation())));
    }

    private Html list(List<RichText> lessons) {
        if (lessons.size() == 1) {
            return scribe.inCell(lessons.get(0));
        }
        return Html.bullets(lessons.stream().map(scribe::inCell).toList());
    }

    private TableBuilder steps() {
        TableBuilder table = new TableBuilder(scribe.say("stappen"))
                .column(scribe.say("stappen.stap"), 36)
                .column(scribe.say("stappen.waarneming"), 64);
        for (Map.Entry<Integer, Stated<RichText>> step : evaluation.steps().entrySet()) {
            String number = String.valueOf(step.getKey());
            String name = scribe.context()
                    .knowledge()
                    .term(Vocabulary.STEPS, number)
                    .map(Term::label)
                    .orElse("");
            Html label = Html.span("second", Html.text(number)).plus(Html.text(" " + name));
            table.row(label, scribe.statedText(step.getValue()));
        }
        return table;
    }
}
