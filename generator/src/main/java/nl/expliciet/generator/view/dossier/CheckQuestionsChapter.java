package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.insight.Coverage.State;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.CheckAnswer;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.voice.ModelPlaces;

/** The check questions: how far each list is answered, then the answers, then all that nobody answered yet. */
final class CheckQuestionsChapter implements ChapterComposer {
    @Override
    public String id() {
        return "checkvragen";
    }

    @Override
    public String badge(Scribe scribe) {
        int open = scribe.insight().openQuestions();
        return open == 0 ? "" : scribe.say("checkvragen.badge", open);
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(scribe.lead(sentence(scribe)));
        blocks.add(new CoverageFigure(scribe).figure());
        blocks.add(scribe.legend(Html.text(scribe.say("checkvragen.uitleg", origin(scribe)) + ofUnknown(scribe))));
        List<Coverage> answered = scribe.insight().coverage().stream()
                .filter(list -> list.count(State.OPEN) < list.total())
                .toList();
        for (Coverage list : answered) {
            String anchor = "lijst-" + list.list().id();
            blocks.add(SubHeading.wide(new CoverageFigure(scribe).heading(list), anchor));
            blocks.add(new CheckQuestionTable(scribe, list).table(list == answered.get(0)));
        }
        blocks.addAll(new OpenCheckQuestions(scribe).blocks());
        return blocks;
    }

    private static String sentence(Scribe scribe) {
        int open = scribe.insight().openQuestions();
        int total = scribe.insight().questions();
        if (open == 0) {
            return scribe.say("checkvragen.geen-open", total);
        }
        if (open == total) {
            return scribe.say("checkvragen.alle-open", total);
        }
        Coverage most = scribe.insight().coverage().stream()
                .max(Comparator.comparingInt(list -> list.count(State.OPEN)))
                .orElseThrow();
        int ofMost = most.count(State.OPEN);
        String rest = ofMost == open
                ? scribe.say("checkvragen.een-lijst", Formats.small(most.list().title()))
                : scribe.count(
                        "checkvragen.meeste",
                        ofMost,
                        Formats.capital(scribe.formats().inWords(ofMost)),
                        Formats.small(most.list().title()));
        return scribe.count("checkvragen.open", open, total) + " " + rest;
    }

    private static String origin(Scribe scribe) {
        Knowledge knowledge = scribe.context().knowledge();
        return ModelPlaces.sources(
                knowledge.lists().stream()
                        .flatMap(list -> list.questions().stream())
                        .flatMap(question -> question.sources().stream())
                        .toList(),
                knowledge);
    }

    /** Of how many answers nobody tells who gave them or when: said once, not at each. */
    private static String ofUnknown(Scribe scribe) {
        long unknown = scribe.dossier().answers().stream()
                .filter(CheckAnswer::isAnswered)
                .filter(answer -> isUnknown(answer.party()) || answer.date().isUnknown() || isBare(answer))
                .count();
        return unknown == 0 ? "" : " " + scribe.count("checkvragen.wie-onbekend", (int) unknown);
    }

    private static boolean isBare(CheckAnswer answer) {
        return answer.party().isAbsent()
                && answer.date().isAbsent()
                && answer.sources().isEmpty();
    }

    private static boolean isUnknown(Stated<Ref> party) {
        return party.isUnknown() || party.value().filter(Ref::isUnknown).isPresent();
    }
}
