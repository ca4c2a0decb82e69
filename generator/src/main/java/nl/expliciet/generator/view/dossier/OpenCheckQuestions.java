package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.insight.Coverage.State;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.model.CheckAnswer;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.NumberedItems;
import nl.expliciet.generator.view.block.NumberedItems.Item;

/** All questions that nobody answered yet, together: that they are open is said once, above them. */
final class OpenCheckQuestions {
    private final Scribe scribe;
    private final CheckQuestionWords words;

    OpenCheckQuestions(Scribe scribe) {
        this.scribe = scribe;
        this.words = new CheckQuestionWords(scribe);
    }

    /** Where the open questions of a list stand. */
    static String anchor(Coverage list) {
        return "open-" + list.list().id();
    }

    List<Block> blocks() {
        int open = scribe.insight().openQuestions();
        if (open == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(SubHeading.wide(scribe.say("checkvragen.open.kop", open), "checkvragen-open"));
        for (Coverage list : scribe.insight().coverage()) {
            List<CheckQuestion> questions = list.questions(State.OPEN);
            if (!questions.isEmpty()) {
                String name = scribe.say("checkvragen.open.lijst", list.list().title(), questions.size(), list.total());
                blocks.add(SubHeading.minor(name, anchor(list)));
                blocks.add(new NumberedItems(
                        questions.stream().map(question -> item(list, question)).toList()));
            }
        }
        return blocks;
    }

    private Item item(Coverage list, CheckQuestion question) {
        Html about = scribe.dossier()
                .answer(list.list().id(), question.number())
                .map(this::about)
                .orElse(Html.EMPTY);
        return new Item(
                DossierLinks.question(question.id()),
                words.number(question),
                Html.text(question.text()).plus(about));
    }

    /** Who is to answer it, when one already wrote that down. */
    private Html about(CheckAnswer answer) {
        return words.after(words.who(answer));
    }
}
