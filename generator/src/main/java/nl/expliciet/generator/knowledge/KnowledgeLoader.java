package nl.expliciet.generator.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.knowledge.NationalSurvey.Bottleneck;
import nl.expliciet.generator.model.BaseVariant;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.ProfileQuestion;

/** Turns the data files into records, in one language. */
final class KnowledgeLoader {
    private final Language language;

    KnowledgeLoader(Language language) {
        this.language = language;
    }

    Knowledge load() {
        List<Perspective> perspectives =
                items("perspectives").stream().map(KnowledgeLoader::perspective).toList();
        return new Knowledge(
                items("six-questions").stream()
                        .map(KnowledgeLoader::sixQuestion)
                        .toList(),
                perspectives,
                lists(perspectives),
                survey(),
                items("variants").stream().map(KnowledgeLoader::variant).toList(),
                terms(),
                items("sources").stream().map(KnowledgeLoader::source).toList());
    }

    private List<DataItem> items(String file) {
        return DataFile.open(file, language).items();
    }

    private static SixQuestion sixQuestion(DataItem item) {
        DataItem words = item.words();
        DataItem scale = words.inside("schaal");
        return new SixQuestion(
                item.value(ProfileQuestion.class, "id"),
                item.number("nummer"),
                words.text("naam"),
                words.text("vraag"),
                scale.text("1"),
                scale.text("5"),
                item.number("ideaal"),
                words.text("waarom"),
                item.source());
    }

    private static Perspective perspective(DataItem item) {
        DataItem words = item.words();
        return new Perspective(
                item.value(GovernancePerspective.class, "id"),
                words.text("naam"),
                words.text("uitleg"),
                item.text("vakterm"),
                Perspective.Quadrant.of(item.text("kwadrant")),
                words.text("assen"),
                item.source());
    }

    private List<CheckQuestionList> lists(List<Perspective> perspectives) {
        List<DataItem> all = items("check-questions");
        return perspectives.stream()
                .map(perspective -> list(perspective.perspective().key(), perspective.label(), all))
                .toList();
    }

    private static CheckQuestionList list(String id, String title, List<DataItem> all) {
        List<CheckQuestion> questions = all.stream()
                .filter(item -> item.text("lijst").equals(id))
                .map(KnowledgeLoader::checkQuestion)
                .toList();
        return new CheckQuestionList(id, title, questions);
    }

    private static CheckQuestion checkQuestion(DataItem item) {
        return new CheckQuestion(
                item.text("id"), item.number("nummer"), item.words().text("vraag"), List.of(item.source()));
    }

    private NationalSurvey survey() {
        DataFile file = DataFile.open("bottlenecks", language);
        DataItem survey = file.root().inside("meting");
        return new NationalSurvey(
                survey.text("datum"),
                survey.number("n"),
                file.items().stream().map(KnowledgeLoader::bottleneck).toList());
    }

    private static Bottleneck bottleneck(DataItem item) {
        return new Bottleneck(
                item.number("nummer"),
                item.words().text("naam"),
                item.mean("rijk"),
                item.mean("decentraal"),
                item.source());
    }

    private static Variant variant(DataItem item) {
        DataItem words = item.words();
        return new Variant(
                item.value(BaseVariant.class, "id"),
                item.text("letter"),
                item.value(GovernancePerspective.class, "perspectief"),
                words.text("naam"),
                words.text("uitleg"),
                item.source());
    }

    private Map<Vocabulary, List<Term>> terms() {
        Map<Vocabulary, List<Term>> terms = new EnumMap<>(Vocabulary.class);
        for (Vocabulary vocabulary : Vocabulary.values()) {
            terms.put(
                    vocabulary,
                    items(vocabulary.file()).stream().map(KnowledgeLoader::term).toList());
        }
        return terms;
    }

    private static Term term(DataItem item) {
        DataItem words = item.words();
        return new Term(item.text("id"), words.text("naam"), words.text("uitleg"), item.source());
    }

    private static KnowledgeSource source(DataItem item) {
        DataItem words = item.words();
        return new KnowledgeSource(
                item.text("id"),
                item.text("titel"),
                item.text("auteurs"),
                item.text("uitgever"),
                item.text("datum"),
                item.text("kenmerk"),
                words.text("naam"),
                words.text("uitleg"));
    }
}
