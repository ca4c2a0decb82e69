package nl.expliciet.generator.model;

import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * An evaluation: a file in {@code evaluaties/}.
 *
 * @param id file name without {@code .md}
 * @param doing 1 little yield .. 5 much
 * @param learning 1 few lessons .. 5 many
 */
public record EvaluationChapter(
        Place place,
        String id,
        String title,
        Stated<Period> period,
        Stated<Movement> movement,
        Stated<Integer> doing,
        Stated<Integer> learning,
        Judgement addedValue,
        Judgement legitimacy,
        Judgement capacity,
        Lessons lessons,
        Steps steps,
        BottleneckSurvey bottlenecks,
        List<Recommendation> recommendations,
        RichText text,
        List<Citation> sources) {
    public EvaluationChapter {
        recommendations = List.copyOf(recommendations);
        sources = List.copyOf(sources);
    }

    /** The sources of the chapter, with those of its lessons, its steps and its survey. */
    public List<Citation> allSources() {
        return Stream.of(sources, lessons.sources(), steps.sources(), bottlenecks.sources())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
