package nl.expliciet.generator.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.model.BottleneckSurvey;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.Judgement;
import nl.expliciet.generator.model.Lessons;
import nl.expliciet.generator.model.Movement;
import nl.expliciet.generator.model.Recommendation;
import nl.expliciet.generator.model.RecommendationState;
import nl.expliciet.generator.model.Score;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;

/** Makes evaluation chapters from their front matter and text. */
final class EvaluationMapper {
    private EvaluationMapper() {}

    static EvaluationChapter map(String id, Fields fields, RichText text) {
        return new EvaluationChapter(
                id,
                fields.requiredWords("titel"),
                fields.block("periode", ArrangementMapper::period),
                fields.choice("beweging", Movement.class),
                fields.score("doen"),
                fields.score("leren"),
                judgement(fields, "meerwaarde"),
                judgement(fields, "legitimiteit"),
                judgement(fields, "capaciteit"),
                lessons(fields.inner("lessen")),
                steps(fields.inner("stappen")),
                survey(fields.inner("knelpunten")),
                fields.list("aanbevelingen", EvaluationMapper::recommendation),
                text,
                fields.sources());
    }

    private static Judgement judgement(Fields fields, String key) {
        List<Judgement.PartyScore> perParty = fields.inner(key).list("per-partij", EvaluationMapper::partyScore);
        return new Judgement(ArrangementMapper.score(fields, key), perParty);
    }

    private static Judgement.PartyScore partyScore(Fields fields) {
        Score score = new Score(fields.score("score"), fields.prose("toelichting"), fields.sources());
        return new Judgement.PartyScore(fields.requiredRef("partij"), score);
    }

    private static Lessons lessons(Fields fields) {
        return new Lessons(
                fields.proseList("eerste-orde"), fields.proseList("tweede-orde"), fields.proseList("derde-orde"));
    }

    private static Map<Integer, Stated<RichText>> steps(Fields fields) {
        Map<Integer, Stated<RichText>> steps = new TreeMap<>();
        for (int step = 1; step <= 5; step++) {
            Stated<RichText> text = fields.prose(String.valueOf(step));
            if (!text.isAbsent()) {
                steps.put(step, text);
            }
        }
        return steps;
    }

    private static BottleneckSurvey survey(Fields fields) {
        Fields respondents = fields.inner("n");
        return new BottleneckSurvey(
                means(fields.inner("rijk")),
                means(fields.inner("decentraal")),
                respondents.whole("rijk", Shapes.COUNT).map(Long::intValue),
                respondents.whole("decentraal", Shapes.COUNT).map(Long::intValue));
    }

    private static Map<Integer, BigDecimal> means(Fields fields) {
        Map<Integer, BigDecimal> means = new TreeMap<>();
        for (int number = 1; number <= 24; number++) {
            int rank = number;
            fields.words(String.valueOf(number))
                    .value()
                    .filter(text -> text.matches("[1-5](\\.\\d{1,9})?"))
                    .ifPresent(text -> means.put(rank, new BigDecimal(text)));
        }
        return means;
    }

    private static Recommendation recommendation(Fields fields) {
        return new Recommendation(
                fields.requiredWords("id"),
                fields.prose("tekst"),
                fields.words("eigenaar"),
                fields.date("voor"),
                fields.choice("stand", RecommendationState.class),
                fields.prose("toelichting"),
                fields.sources());
    }
}
